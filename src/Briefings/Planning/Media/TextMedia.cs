using System.Collections.Frozen;

namespace Briefings.Planning.Media;

/// <summary>The files that one text names, by the way it names them.</summary>
internal sealed record TextMedia(FrozenDictionary<string, MediaFile> Files)
{
    public static TextMedia None { get; } = new(FrozenDictionary<string, MediaFile>.Empty);

    /// <returns>Null where the text names no file by this.</returns>
    public MediaFile? Find(string? written) => written is null ? null : Files.GetValueOrDefault(written);
}
