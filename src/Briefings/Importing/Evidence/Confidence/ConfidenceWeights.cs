using System.Collections.Frozen;
using System.Globalization;

namespace Briefings.Importing.Evidence.Confidence;

/// <summary>What each sign of a field adds to its log-odds of being right, from <c>weights.txt</c> and, for what pages state, <c>page-weights.txt</c>.</summary>
internal static class ConfidenceWeights
{
    private const string Rule = "rule ";

    private static readonly Lazy<FrozenDictionary<string, double>> Table = new(Load);

    /// <summary>The weight of a sign; 0 where the table does not have it.</summary>
    public static double Of(string field, string sign) => Table.Value.GetValueOrDefault($"{field} {sign}");

    /// <summary>The weight of a rule; where the table does not have it, what the rule says of itself.</summary>
    public static double OfRule(string field, string rule, double prior) =>
        Table.Value.TryGetValue($"{field} {Rule}{rule}", out var weight) ? weight : LogOdds(prior);

    /// <summary>Whether the table has the rule.</summary>
    public static bool Has(string field, string rule) => Table.Value.ContainsKey($"{field} {Rule}{rule}");

    public static double LogOdds(double probability)
    {
        var bounded = Math.Clamp(probability, 0.01, 0.995);
        return Math.Log(bounded / (1 - bounded));
    }

    private static FrozenDictionary<string, double> Load()
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        Read("confidence-weights.txt", weights);
        Read("page-weights.txt", weights);
        return weights.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Read(string name, Dictionary<string, double> weights)
    {
        using var stream = typeof(ConfidenceWeights).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.LastIndexOf('\t');
            if (line.Length > 0 && line[0] != '#' && tab > 0)
                weights[line[..tab].Replace('\t', ' ')] = double.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture);
        }
    }
}
