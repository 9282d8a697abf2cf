using Briefings.Facts.Events;
using Briefings.Linking.Anchors;

namespace Briefings.Linking.Events;

/// <summary>
/// Finds events whose names are a short and a long form of one, such as <c>RIVCON</c> and <c>River Conservation Conference</c>:
/// held in one city in the same months, and no other name there has that form.
/// </summary>
internal static class ShortNames
{
    private const int ShortestWord = 8;
    // A city where more is held has names enough of one form by chance.
    private const int MostNames = 200;

    /// <returns>Pairs of numbers in the given order of the events.</returns>
    public static IEnumerable<(int Shorter, int Longer)> Find(IReadOnlyList<EventNode> nodes)
    {
        var cities = Enumerable.Range(0, nodes.Count).SelectMany(i => CitiesOf(nodes[i]).Select(city => (City: city, Node: i)))
            .GroupBy(entry => entry.City, entry => entry.Node).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var city in cities)
        {
            foreach (var pair in FindIn([.. city], nodes))
                yield return pair;
        }
    }

    private static IEnumerable<(int Shorter, int Longer)> FindIn(int[] held, IReadOnlyList<EventNode> nodes)
    {
        var byName = held.SelectMany(i => nodes[i].Stems.Select(stem => (Stem: stem, Node: i)))
            .GroupBy(entry => entry.Stem, entry => entry.Node).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        if (byName.Count is < 2 or > MostNames)
            yield break;
        var names = byName.Keys.Order(StringComparer.Ordinal).ToArray();
        foreach (var name in names)
        {
            // What stands for two names stands for neither.
            if (names.Where(longer => IsShortFor(name, longer)).Take(2).ToArray() is not [var only])
                continue;
            foreach (var shorter in byName[name])
            {
                foreach (var longer in byName[only].Where(longer => longer != shorter && AreInSameMonths(nodes[shorter], nodes[longer])))
                    yield return (shorter, longer);
            }
        }
    }

    private static bool IsShortFor(string name, string longer)
    {
        if (!longer.Contains(' ', StringComparison.Ordinal) || name.Length >= longer.Length)
            return false;
        if (name.Contains(' ', StringComparison.Ordinal))
            return IsPart(name, longer);
        return EventWords.Abbreviates(name, longer) || EventWords.AreInitials(name, longer) || (name.Length >= ShortestWord && EventWords.HaveHead(name) && IsPart(name, longer));
    }

    private static bool IsPart(string name, string longer) =>
        longer.EndsWith(" " + name, StringComparison.Ordinal) || longer.StartsWith(name + " ", StringComparison.Ordinal);

    private static IEnumerable<string> CitiesOf(EventNode node) =>
        node.Claims.SelectMany(claim => new[] { claim.Statement.City, claim.Article?.Place }).OfType<string>()
            .Select(NameKey.Of).Where(city => city.Length > 0).Distinct(StringComparer.Ordinal);

    private static bool AreInSameMonths(EventNode a, EventNode b) => MonthsOf(a).Any(month => MonthsOf(b).Any(other => (month - other + 12) % 12 is 0 or 1 or 11));

    private static IEnumerable<int> MonthsOf(EventNode node) =>
        node.Claims.Select(claim => claim.Statement.Start?.Month ?? claim.Statement.End?.Month ?? claim.Article?.Date?.Day.Month).OfType<int>().Distinct();
}
