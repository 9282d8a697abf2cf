using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Importing.Fields;
using Briefings.Importing.Html.Stated;
using Briefings.Importing.Labels;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Html.Choices;

/// <summary>Chooses the authors of a page: from the surest place that names people rather than the site.</summary>
internal static class AuthorChoice
{
    private const int LongestName = 60;
    private const int MostAuthors = 8;

    private static readonly string[] Joints = [", ", ";", " & ", " / ", "、", .. SectionWords.Written(Section.AuthorJoints)];

    private static readonly FrozenSet<string> Placeholders = SectionWords.Written(Section.AuthorPlaceholders).Select(TextKey.Of).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Organizations = SectionWords.Written(Section.Organizations).Select(TextKey.Of).ToFrozenSet(StringComparer.Ordinal);

    public static (ImmutableArray<string> Names, StatedFact Fact)? Choose(IReadOnlyList<StatedFact> facts, SiteNames site, string language)
    {
        var places = Places(facts, site, language);
        if (places.Count == 0)
            return null;
        // A page that names itself as its author may name a person elsewhere.
        var chosen = places.Find(place => !Array.TrueForAll([.. place.Names], name => site.Names(name) || IsOrganization(name) || !name.Contains(' ', StringComparison.Ordinal)));
        var best = chosen.Fact is null ? places[0] : chosen;
        return (best.Names, best.Fact with { Signs = SignsOf(best, places, site) });
    }

    private static List<(ImmutableArray<string> Names, StatedFact Fact)> Places(IReadOnlyList<StatedFact> facts, SiteNames site, string language)
    {
        var places = new List<(ImmutableArray<string> Names, StatedFact Fact)>();
        foreach (var place in facts.Where(fact => fact.Field == StatedField.Author).GroupBy(fact => (fact.Rule, fact.Trust)).OrderByDescending(place => place.Key.Trust))
        {
            var named = place.SelectMany(fact => Names(fact, language).Select(name => (Name: name, Fact: fact)))
                .Where(author => IsName(author.Name, site)).DistinctBy(author => TextKey.Of(author.Name)).Take(MostAuthors).ToList();
            // "Ann Miller, staff writer"
            named.RemoveAll(author => char.IsLower(author.Name[0]) && char.IsUpper(named[0].Name[0]) && author.Name.Contains(' ', StringComparison.Ordinal));
            named.RemoveAll(author => named.Exists(shorter => shorter.Name.Length < author.Name.Length && author.Name.Contains(shorter.Name, StringComparison.Ordinal)));
            if (named.Count > 0)
                places.Add(([.. named.Select(author => author.Name)], named[0].Fact));
        }

        return places;
    }

    private static ImmutableArray<(string, double)> SignsOf((ImmutableArray<string> Names, StatedFact Fact) best, List<(ImmutableArray<string> Names, StatedFact Fact)> places, SiteNames site)
    {
        var keys = best.Names.Select(TextKey.Of).ToHashSet(StringComparer.Ordinal);
        var others = places.Where(place => place.Fact.Rule != best.Fact.Rule).ToList();
        var agree = others.Where(place => place.Names.Any(name => keys.Contains(TextKey.Of(name)))).Select(place => place.Fact.Rule).Distinct().Count();
        var against = others.Count(place => !place.Names.Any(name => keys.Contains(TextKey.Of(name))));
        var isFull = best.Names.All(name => name.Contains(' ', StringComparison.Ordinal));
        var isSite = best.Names.Any(site.Names);
        var isOrganization = best.Names.Any(IsOrganization);
        return
        [
            ("agree", Math.Min(2, agree)),
            ("against", Math.Min(2, against)),
            ("full name", isFull ? 1 : 0),
            ("site", isSite ? 1 : 0),
            ("organization", isOrganization ? 1 : 0),
            ("several", best.Names.Length > 2 ? 1 : 0),
            ("clear", agree > 1 && against == 0 && isFull && !isSite && !isOrganization && best.Names.Length < 3 ? 1 : 0),
        ];
    }

    /// <summary>Whether a word of a name says that it is no person.</summary>
    public static bool IsOrganization(string name) =>
        name.Split(' ').Any(word => Organizations.Contains(TextKey.Of(word)));

    private static IEnumerable<string> Names(StatedFact fact, string language)
    {
        // What is written for machines is a name; "View all posts by Ann Miller" is what a reader sees.
        var isShown = fact.Rule is StatedRules.Byline or StatedRules.AuthorLink or StatedRules.PersonLink;
        var names = BylineRule.Names(fact.Value, language, isShown);
        var label = names.LastIndexOf(": ", StringComparison.Ordinal);
        names = label >= 0 && label < names.Length - 4 ? names[(label + 2)..] : names;
        var cut = names.IndexOfAny(['|', '•', '·', '\n', '(', '<', '[']);
        names = cut > 0 ? names[..cut] : names;
        foreach (var part in names.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            yield return Written(part);
    }

    // "Ann Miller — Old Harbour", "Ann Miller @annm", "ANN MILLER"
    private static string Written(string part)
    {
        var name = part.Trim(' ', ',', ':', '-', '–', '—', '.');
        foreach (var end in (string[])[" — ", " – ", " - ", " @"])
            name = name.IndexOf(end, StringComparison.Ordinal) is > 2 and var at ? name[..at].TrimEnd() : name;
        return AuthorNames.Spell(name, "");
    }

    // "Veröffentlicht am", which a byline has before its day.
    private static bool IsLabelOfDay(string name) =>
        name.LastIndexOf(' ') is > 0 and var at && char.IsLower(name[at + 1]) && DateLabels.OfPage(name) is not null;

    private static bool IsName(string name, SiteNames site)
    {
        var key = TextKey.Of(name);
        if (name.Length is < 2 or > LongestName || key.Length < 2 || key == site.Core || name.Any(char.IsAsciiDigit))
            return false;
        if (name.Contains('@', StringComparison.Ordinal) || name.Contains("://", StringComparison.Ordinal) || name.Contains("www.", StringComparison.Ordinal))
            return false;
        if (BylineRule.IsWord(name) || (key.Contains("admin", StringComparison.Ordinal) && !name.Contains(' ', StringComparison.Ordinal)))
            return false;
        return !Placeholders.Contains(key) && !IsLabelOfDay(name) && name.Count(c => c == ' ') <= 5 && char.IsLetter(name[0]);
    }
}
