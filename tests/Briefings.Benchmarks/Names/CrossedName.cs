namespace Briefings.Benchmarks.Names;

/// <summary>A name as a fit that it had no part in sees it.</summary>
internal sealed record CrossedName(NameExample Example, double Probability, bool IsSure);
