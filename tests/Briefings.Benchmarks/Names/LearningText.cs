namespace Briefings.Benchmarks.Names;

/// <summary>A sentence with its names.</summary>
internal sealed record LearningText(string Language, string Document, string Source, string Text, IReadOnlyList<MarkedName> Names);
