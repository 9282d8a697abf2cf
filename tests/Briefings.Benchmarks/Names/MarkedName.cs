using Briefings.Facts.Names.Tagging;

namespace Briefings.Benchmarks.Names;

/// <summary>A name in a sentence.</summary>
/// <param name="Start">Offset of its first letter.</param>
/// <param name="End">Offset after its last.</param>
internal readonly record struct MarkedName(NameKind Kind, int Start, int End);
