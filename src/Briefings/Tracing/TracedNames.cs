namespace Briefings.Tracing;

/// <summary>How the entries of a table are known from one build to the next.</summary>
/// <param name="Name">The table's.</param>
/// <param name="NameOf">Names an entry by its key.</param>
/// <param name="Identify">Adds what distinguishes an entry's value from others.</param>
internal sealed record TracedNames<TKey, TValue>(string Name, Func<TKey, string> NameOf, Action<FingerprintBuilder, TValue> Identify);
