namespace Briefings.Benchmarks.Names;

/// <summary>A part of a language's texts that a model does not learn from: some documents, or a whole source, as other news will be.</summary>
/// <param name="Name">For the model's file.</param>
/// <param name="Weight">Of what is found in it.</param>
internal sealed record HeldPart(string Name, double Weight, Func<LearningText, bool> Has)
{
    private const int Salt = 7;
    private const int LeastSentences = 500;
    private const int ManySentences = 20_000;
    private const double LeastRest = 0.3;

    // A model without a whole source is further from the one that ships than a model without a fifth of each.
    private const double OfSource = 0.5;

    /// <summary>The documents in fifths, of large data only two, and each source that leaves enough to learn from.</summary>
    public static IEnumerable<HeldPart> Of(LearningPlan plan, List<LearningText> texts)
    {
        for (var part = 0; part < (texts.Count < ManySentences ? 5 : 2); part++)
        {
            var fifth = part;
            yield return new HeldPart($"part{part}", 1, text => LearningData.Fifth(text.Document, Salt) == fifth && plan.Measures(text));
        }

        var sources = texts.Where(plan.Measures).CountBy(text => text.Source, StringComparer.Ordinal).OrderBy(source => source.Key, StringComparer.Ordinal);
        foreach (var (source, count) in sources)
        {
            if (count >= LeastSentences && count < texts.Count * (1 - LeastRest))
                yield return new HeldPart(source, OfSource, text => text.Source == source && plan.Measures(text));
        }
    }
}
