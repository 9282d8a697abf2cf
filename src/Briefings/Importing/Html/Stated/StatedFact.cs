using System.Collections.Immutable;

namespace Briefings.Importing.Html.Stated;

/// <summary>A value that a page states of its article.</summary>
/// <param name="Rule">Where it states it, in words.</param>
/// <param name="Trust">How likely such a place is right, 0 to 1.</param>
/// <param name="Line">1-based, in the file.</param>
internal sealed record StatedFact(StatedField Field, string Value, string Rule, double Trust, int Line, int Column)
{
    /// <summary>What speaks for and against it among all that the page states; empty where nothing was weighed.</summary>
    public ImmutableArray<(string Sign, double Amount)> Signs { get; init; } = [];
}
