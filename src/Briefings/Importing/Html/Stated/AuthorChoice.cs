using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Importing.Fields;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Html.Stated;

/// <summary>Chooses the authors of a page: from the surest place that names people rather than the site.</summary>
internal static class AuthorChoice
{
    private const int LongestName = 60;
    private const int MostAuthors = 8;

    private static readonly string[] Joints = [", ", ";", " & ", " / ", "、", .. SectionWords.Written(Section.AuthorJoints)];

    private static readonly FrozenSet<string> Placeholders = SectionWords.Written(Section.AuthorPlaceholders).Select(TextKey.Of).ToFrozenSet(StringComparer.Ordinal);

    public static (ImmutableArray<string> Names, StatedFact Fact)? Choose(IReadOnlyList<StatedFact> facts, SiteNames site, string language)
    {
        (ImmutableArray<string> Names, StatedFact Fact)? other = null;
        foreach (var place in facts.Where(fact => fact.Field == StatedField.Author).GroupBy(fact => (fact.Rule, fact.Trust)).OrderByDescending(place => place.Key.Trust))
        {
            var named = place.SelectMany(fact => Names(fact.Value, language).Select(name => (Name: name, Fact: fact)))
                .Where(author => IsName(author.Name, site)).DistinctBy(author => TextKey.Of(author.Name)).Take(MostAuthors).ToList();
            named.RemoveAll(author => named.Exists(shorter => shorter.Name.Length < author.Name.Length && author.Name.Contains(shorter.Name, StringComparison.Ordinal)));
            if (named.Count == 0)
                continue;
            var choice = (named.Select(author => author.Name).ToImmutableArray(), named[0].Fact);
            // A page that names itself as its author may name a person elsewhere.
            if (!named.TrueForAll(author => site.Names(author.Name) || !author.Name.Contains(' ', StringComparison.Ordinal)))
                return choice;
            other ??= choice;
        }

        return other;
    }

    private static IEnumerable<string> Names(string text, string language)
    {
        var names = BylineRule.Names(text, language);
        var label = names.LastIndexOf(": ", StringComparison.Ordinal);
        names = label >= 0 && label < names.Length - 4 ? names[(label + 2)..] : names;
        var cut = names.IndexOfAny(['|', '•', '·', '\n', '(', '<', '[']);
        names = cut > 0 ? names[..cut] : names;
        foreach (var part in names.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            yield return part.Trim(' ', ',', ':', '-', '–', '—', '.');
    }

    private static bool IsName(string name, SiteNames site)
    {
        var key = TextKey.Of(name);
        if (name.Length is < 2 or > LongestName || key.Length < 2 || key == site.Core || name.Any(char.IsAsciiDigit))
            return false;
        if (name.Contains('@', StringComparison.Ordinal) || name.Contains("://", StringComparison.Ordinal) || name.Contains("www.", StringComparison.Ordinal))
            return false;
        return !Placeholders.Contains(key) && name.Count(c => c == ' ') <= 5 && char.IsLetter(name[0]);
    }
}
