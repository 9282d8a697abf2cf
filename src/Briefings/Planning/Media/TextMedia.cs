using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Tracing;

namespace Briefings.Planning.Media;

/// <summary>The files that one text names.</summary>
/// <param name="Files">By the way the text names them.</param>
/// <param name="Hosts">The other sites that it has pictures of, as in <c>https://a.example</c>.</param>
internal sealed record TextMedia(FrozenDictionary<string, MediaFile> Files, ImmutableArray<string> Hosts)
{
    public static TextMedia None { get; } = new(FrozenDictionary<string, MediaFile>.Empty, []);

    /// <summary>Adds what distinguishes it from that of another build.</summary>
    public void Identify(FingerprintBuilder text) => text
        .AddAll(Files.OrderBy(file => file.Key, StringComparer.Ordinal), static (all, file) => file.Value.Identify(all.Add(file.Key)))
        .AddAll(Hosts, static (all, host) => all.Add(host));

    /// <returns>Null where the text names no file by this.</returns>
    public MediaFile? Find(string? written) => written is null ? null : Files.GetValueOrDefault(written);
}
