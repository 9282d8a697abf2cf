namespace Briefings.Rendering.Comparing;

/// <summary>Doubtful names that are opposite each other in two pairs of paragraphs or more: translations, as Big Brother and Grande Irmão.</summary>
internal sealed class TranslatedNames
{
    // With so many names at one place it is not known which of them is which.
    private const int MostAtOnePlace = 10_000;

    private TranslatedNames(Dictionary<string, HashSet<string>> ofHere, Dictionary<string, HashSet<string>> ofThere) => (OfHere, OfThere) = (ofHere, ofThere);

    /// <summary>For each name of this version its renderings in the other.</summary>
    public Dictionary<string, HashSet<string>> OfHere { get; }

    /// <summary>For each name of the other version its renderings in this one.</summary>
    public Dictionary<string, HashSet<string>> OfThere { get; }

    /// <param name="pairs">Of each pair of paragraphs the names of this version and those of the other.</param>
    public static TranslatedNames Of(IEnumerable<(IEnumerable<ComparedFact> Here, IEnumerable<ComparedFact> There)> pairs)
    {
        (string[] Here, string[] There)[] names = [.. pairs.Select(pair => (Names(pair.Here), Names(pair.There))).Where(pair => pair.Item1.Length > 0 && pair.Item2.Length > 0)];
        var (here, there) = (Repeated(names.SelectMany(pair => pair.Here)), Repeated(names.SelectMany(pair => pair.There)));
        var opposed = names.Select(pair => (Here: Array.FindAll(pair.Here, here.Contains), There: Array.FindAll(pair.There, there.Contains)))
            .Where(pair => (long)pair.Here.Length * pair.There.Length <= MostAtOnePlace)
            .SelectMany(pair => pair.Here.SelectMany(_ => pair.There, (name, other) => (name, other)))
            .CountBy(pair => pair).Where(pair => pair.Value > 1).Select(pair => pair.Key).ToArray();
        return new TranslatedNames(Grouped(opposed), Grouped(opposed.Select(pair => (pair.other, pair.name))));
    }

    private static string[] Names(IEnumerable<ComparedFact> facts) =>
        [.. facts.Where(fact => fact is { Kind: StatedKind.Name, IsDoubtful: true }).Select(fact => fact.Key).Distinct(StringComparer.Ordinal)];

    private static HashSet<string> Repeated(IEnumerable<string> names) =>
        names.CountBy(name => name, StringComparer.Ordinal).Where(name => name.Value > 1).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);

    private static Dictionary<string, HashSet<string>> Grouped(IEnumerable<(string Name, string Other)> pairs) =>
        pairs.GroupBy(pair => pair.Name, pair => pair.Other, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
}
