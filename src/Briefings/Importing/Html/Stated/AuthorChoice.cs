using System.Collections.Immutable;
using Briefings.Importing.Fields;

namespace Briefings.Importing.Html.Stated;

/// <summary>Chooses the authors of a page: from the surest place that names people rather than the site.</summary>
internal static class AuthorChoice
{
    private const int LongestName = 60;
    private const int MostAuthors = 8;

    public static (ImmutableArray<string> Names, StatedFact Fact)? Choose(IReadOnlyList<StatedFact> facts, SiteNames site, string language)
    {
        foreach (var place in facts.Where(fact => fact.Field == StatedField.Author).GroupBy(fact => (fact.Rule, fact.Trust)).OrderByDescending(place => place.Key.Trust))
        {
            var named = place.SelectMany(fact => Names(fact.Value, language).Select(name => (Name: name, Fact: fact)))
                .Where(author => IsName(author.Name, site)).DistinctBy(author => TextKey.Of(author.Name)).Take(MostAuthors).ToList();
            if (named.Count > 0)
                return ([.. named.Select(author => author.Name)], named[0].Fact);
        }

        return null;
    }

    private static IEnumerable<string> Names(string text, string language)
    {
        var names = BylineRule.Names(text, language);
        var cut = names.IndexOfAny(['|', '•', '·', '\n', '(', '<', '[']);
        names = cut > 0 ? names[..cut] : names;
        foreach (var part in names.Split([", ", " and ", " & ", ";", " und ", " et ", " y ", " e ", " / ", "、"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            yield return part.Trim(' ', ',', ':', '-', '–', '—', '.');
    }

    private static bool IsName(string name, SiteNames site)
    {
        var key = TextKey.Of(name);
        if (name.Length is < 2 or > LongestName || key.Length < 2 || key == site.Core || name.Any(char.IsAsciiDigit))
            return false;
        if (name.Contains('@', StringComparison.Ordinal) || name.Contains("://", StringComparison.Ordinal) || name.Contains("www.", StringComparison.Ordinal))
            return false;
        return key is not ("admin" or "administrator" or "editor" or "redaktion" or "staff" or "author" or "guest" or "webmaster" or "author" or "autor") && name.Count(c => c == ' ') <= 5 && char.IsLetter(name[0]);
    }
}
