namespace Briefings.Templating.Parsing;

/// <summary>Which white space a block takes away beside it.</summary>
internal enum Trim : byte
{
    None,

    /// <summary>All of it, written <c>-</c>.</summary>
    All,

    /// <summary>What belongs to its own line, written <c>~</c>.</summary>
    Line,
}
