using System.Collections.Immutable;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;

namespace Briefings.Facts.Names;

/// <summary>Puts the mentions of a text together to its names of people and organizations, each with its signs and its probability.</summary>
internal static class NameFinder
{
    private const double InOffice = 0.9;

    // The data of these languages marks too few organizations, or none of several words, for their probability to be believed.
    private const double MostOfFewMarked = 0.7;
    private static readonly string[] s_fewMarked = ["cs", "it", "sk", "zh"];

    /// <param name="language">Primary subtag; its model must be there.</param>
    /// <returns>In the order of their first mentions.</returns>
    public static ImmutableArray<FoundName> Find(NameModel model, NameLists lists, string language, IReadOnlyList<Paragraph> paragraphs)
    {
        var tagger = new NameTagger(model, lists, language);
        var tagged = new List<NameMention>();
        var acronyms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            tagger.Read(paragraph, tagged);
            Initials.Collect(paragraph.Text, acronyms);
        }

        List<NameMention> mentions = [.. MentionRules.Apply(tagged, paragraphs, language)];
        var signs = new SignReader(mentions, acronyms, tagger.LowerWords, new WordSigns(lists, language));
        var found = ImmutableArray.CreateBuilder<FoundName>();
        foreach (var group in mentions.Where(IsWanted).GroupBy(mention => (mention.Kind, mention.Key)))
            found.Add(WithProbability(signs.Read([.. group]), model.Calibration, s_fewMarked.Contains(language) ? MostOfFewMarked : 1));
        return found.DrainToImmutable();
    }

    // A number or a single letter is nothing to look up.
    private static bool IsWanted(NameMention mention) =>
        mention.Kind is NameKind.Person or NameKind.Organization && mention.Text.Count(char.IsLetter) > 1;

    // Of names in full beside their office, 98 of 100 are right, and 9 of 10 of those that the tagger alone would doubt.
    private static FoundName WithProbability(FoundName name, NameCalibration calibration, double mostOfOrganizations)
    {
        Span<double> values = stackalloc double[NameSigns.Count];
        name.Signs.Write(values);
        var probability = calibration.Probability(name.Kind, values);
        if (name.Kind == NameKind.Organization)
            return name with { Probability = Math.Min(probability, mostOfOrganizations) };
        var isInOffice = name.Signs is { HasRole: true, Words: > 1, IsOfOtherThing: false }
            && (!name.Signs.IsByRule || name.Signs is { IsKnownGiven: true, IsKnownSurname: true } || name.Text.IndexOfAny(['\u00B7', '\u30FB']) > 0);
        return name with { Probability = isInOffice ? Math.Max(probability, InOffice) : probability };
    }
}
