namespace Briefings.Facts.Names.Tagging;

/// <summary>What the signs of a name weigh for its probability (a logistic regression), by kind; thousandths.</summary>
/// <param name="Weights">For people, then for organizations: <see cref="NameSigns.Count"/> numbers each.</param>
internal sealed record NameCalibration(int[] Weights)
{
    public static NameCalibration None { get; } = new(new int[2 * NameSigns.Count]);

    /// <param name="kind">A person or an organization.</param>
    public double Probability(NameKind kind, ReadOnlySpan<double> signs)
    {
        var sum = 0.0;
        for (var i = 0; i < NameSigns.Count; i++)
            sum += Weights[(int)kind * NameSigns.Count + i] / 1000.0 * signs[i];
        return Logistic.Of(sum);
    }

    public static NameCalibration Read(BinaryReader input)
    {
        var weights = new int[2 * NameSigns.Count];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = input.ReadInt16();
        return new NameCalibration(weights);
    }
}
