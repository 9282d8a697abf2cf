namespace Briefings.Tracing;

/// <summary>Where a fact is in a build's table.</summary>
/// <param name="Table">Whose.</param>
internal sealed record FactPlace(object Table, int Number);
