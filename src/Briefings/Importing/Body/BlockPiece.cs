namespace Briefings.Importing.Body;

/// <summary>A line's share in a block.</summary>
/// <param name="Start">In the block's text.</param>
/// <param name="SourceOffset">In the source text.</param>
internal readonly record struct BlockPiece(string Text, int SourceOffset, int Start = 0);
