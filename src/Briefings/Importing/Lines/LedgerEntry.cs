namespace Briefings.Importing.Lines;

/// <summary>What became of a run of lines, and why. The entries of a file cover every line of it.</summary>
/// <param name="Line">1-based.</param>
/// <param name="EndLine">1-based, inclusive.</param>
internal readonly record struct LedgerEntry(int Line, int EndLine, LineKind Kind, string Reason)
{
    /// <summary>The part of a file without lines that the paragraphs are of, as in <c>page 2</c>; empty where lines are lines.</summary>
    public string Part { get; init; } = "";
}
