using System.Collections.Immutable;

namespace Briefings.Facts.Names.Tagging;

/// <summary>How the names of one kind are weighed in one language (a logistic regression); all numbers are thousandths.</summary>
/// <param name="Sure">The least probability of a name that is stated; more than 1000 where none is.</param>
/// <param name="SureOfOneWord">The same for a single word.</param>
/// <param name="SureOfBody">The same for several words with one such as ministry.</param>
/// <param name="Weights">Of the signs: <see cref="NameSigns.Count"/> numbers.</param>
internal sealed record NameScale(int Sure, int SureOfOneWord, int SureOfBody, ImmutableArray<int> Weights)
{
    /// <summary>No probability reaches it.</summary>
    public const int Never = 1001;

    public static NameScale None { get; } = new(Never, Never, Never, [.. new int[NameSigns.Count]]);

    /// <summary>Whether some names are stated.</summary>
    public bool StatesNames => Sure < Never || SureOfOneWord < Never || SureOfBody < Never;

    public double Probability(ReadOnlySpan<double> signs)
    {
        var sum = 0.0;
        for (var i = 0; i < NameSigns.Count; i++)
            sum += Weights[i] / 1000.0 * signs[i];
        return Logistic.Of(sum);
    }

    public bool IsSure(double probability, NameSigns signs) => IsSure(probability, signs.Words == 1, signs.HasHead);

    /// <param name="isBody">Of several words, one of them such as ministry.</param>
    public bool IsSure(double probability, bool isOneWord, bool isBody) =>
        probability * 1000 >= (isOneWord ? SureOfOneWord : isBody ? SureOfBody : Sure);

    /// <param name="numbers">The three limits, then the weights.</param>
    public static NameScale Parse(ImmutableArray<int> numbers) => new(numbers[0], numbers[1], numbers[2], numbers[3..]);

    public string Write() => string.Join(' ', [Sure, SureOfOneWord, SureOfBody, .. Weights]);
}
