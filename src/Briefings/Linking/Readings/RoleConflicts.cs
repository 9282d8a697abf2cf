using System.Collections.Immutable;
using Briefings.Facts;
using Briefings.Facts.Names;
using Briefings.Facts.Words;
using Briefings.Linking.Anchors;

namespace Briefings.Linking.Readings;

/// <summary>Compares the offices that two texts in one language give to one person, where both spell them out.</summary>
/// <remarks>A word or two, as in "party leader", is one of several things that a person is.</remarks>
internal static class RoleConflicts
{
    private const double LeastInCommon = 0.3;

    public static IEnumerable<FactConflict> Read(Profile a, Profile b)
    {
        if (a.Language != b.Language)
            yield break;
        var offices = Offices(b);
        foreach (var (key, first) in Offices(a).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!offices.TryGetValue(key, out var second) || AreAlike(first.Role!, second.Role!))
                continue;
            yield return new FactConflict(
                "role", first.Name, a.Article, first.Role!, first.Place, b.Article, second.Role!, second.Place);
        }
    }

    /// <summary>The offices of a text that can be compared: one of each person.</summary>
    public static ImmutableArray<PersonMention> OfficesIn(TextFacts facts) =>
    [
        .. facts.People.Where(person => person.Role is { } role && role.Count(letter => letter == ' ') >= 2)
            .GroupBy(person => NameKey.Of(person.Name))
            .Select(group => group.MaxBy(person => person.Role!.Length)),
    ];

    private static Dictionary<string, PersonMention> Offices(Profile profile) =>
        profile.Offices.ToDictionary(person => NameKey.Of(person.Name), StringComparer.Ordinal);

    /// <summary>One says less than the other, or they share words: "chairman" and "chairman of the board".</summary>
    private static bool AreAlike(string a, string b)
    {
        var (first, second) = (Words(a), Words(b));
        var common = first.Intersect(second).Count();
        return common >= LeastInCommon * Math.Min(first.Count, second.Count);
    }

    private static HashSet<string> Words(string role) =>
        [.. Tokenizer.Read(role).Where(token => token.Kind == TextTokenKind.Word && token.Key.Length > 3).Select(token => token.Key)];
}
