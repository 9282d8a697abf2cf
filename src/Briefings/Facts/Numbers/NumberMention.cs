using Briefings.Facts.Words;

namespace Briefings.Facts.Numbers;

/// <summary>A quantity, whatever way its language writes it.</summary>
/// <param name="Value">With its magnitude: <c>1.5 million</c> is 1,500,000.</param>
/// <param name="Unit"><c>%</c>, a currency code, or the word counted, folded; empty when none follows.</param>
/// <param name="Bound">What the text says of it: exactly, over, almost and so on.</param>
internal readonly record struct NumberMention(decimal Value, string Unit, NumberBound Bound, FactSpan Place);
