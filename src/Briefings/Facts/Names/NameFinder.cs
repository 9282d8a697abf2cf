using System.Collections.Immutable;
using Briefings.Facts.Names.Tagging;

namespace Briefings.Facts.Names;

/// <summary>Puts the mentions of a text together to its names of people and organizations, with their signs.</summary>
internal static class NameFinder
{
    /// <param name="texts">The paragraphs with their numbers.</param>
    /// <returns>In the order of their first mentions.</returns>
    public static ImmutableArray<FoundName> Find(
        NameModel model, NameLists lists, string language, IEnumerable<(int Number, string Text)> texts)
    {
        var tagger = new NameTagger(model, lists, language);
        var mentions = new List<NameMention>();
        var acronyms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (number, text) in texts)
        {
            tagger.Read(number, text, mentions);
            Initials.Collect(text, acronyms);
        }

        var signs = new SignReader(mentions, acronyms, tagger.LowerWords, new WordSigns(lists, language));
        Span<double> values = stackalloc double[NameSigns.Count];
        var found = ImmutableArray.CreateBuilder<FoundName>();
        foreach (var group in mentions.Where(mention => mention.Kind is NameKind.Person or NameKind.Organization)
            .GroupBy(mention => (mention.Kind, mention.Key)))
        {
            var name = signs.Read([.. group]);
            name.Signs.Write(values);
            found.Add(name with { Probability = model.Calibration.Probability(name.Kind, values) });
        }

        return found.DrainToImmutable();
    }
}
