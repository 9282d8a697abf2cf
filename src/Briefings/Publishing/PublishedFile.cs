namespace Briefings.Publishing;

/// <summary>A file that is published.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Hash">In lower case hexadecimal digits; null where the place cannot tell.</param>
internal readonly record struct PublishedFile(string Path, long Length, HashKind Kind, string? Hash)
{
    public bool HasBytes(ReadOnlySpan<byte> bytes) =>
        bytes.Length == Length && Hash is not null && FileHash.Of(bytes, Kind) == Hash;
}
