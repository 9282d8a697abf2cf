namespace Briefings.Files;

/// <summary>What a file's bytes say, and how they were read.</summary>
/// <param name="Text">Empty when the bytes could not be read.</param>
/// <param name="Encoding">As in <c>UTF-8</c>; empty when the bytes could not be read.</param>
/// <param name="Problem">Null when every byte was read as it must be.</param>
/// <param name="ByteOffset">Of the first byte that caused the problem.</param>
internal readonly record struct DecodedText(
    string Text, string Encoding, DecodingProblem? Problem = null, int ByteOffset = 0)
{
    public static DecodedText Unreadable(DecodingProblem problem, int byteOffset = 0) => new("", "", problem, byteOffset);
}
