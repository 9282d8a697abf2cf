namespace Briefings.Publishing;

/// <summary>A file that is published.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Hash">In lower case hexadecimal digits; null where the place does not know.</param>
internal readonly record struct PublishedFile(string Path, long Length, HashKind Kind, string? Hash)
{
    /// <summary>Whether something else than the program put it there; null where the place does not know.</summary>
    public bool? IsForeign { get; init; }

    public bool HasBytes(ReadOnlySpan<byte> bytes) =>
        bytes.Length == Length && Hash is not null && FileHash.Of(bytes, Kind) == Hash;
}
