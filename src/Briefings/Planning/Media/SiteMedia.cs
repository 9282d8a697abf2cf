using System.Collections.Frozen;
using Briefings.Tracing;

namespace Briefings.Planning.Media;

/// <summary>The pictures and other files that the texts of the site name.</summary>
/// <param name="byText">By the place of the text's file.</param>
internal sealed class SiteMedia(FrozenDictionary<string, TextMedia> byText)
{
    private readonly TracedMap<string, TextMedia> _byText = new(byText, new("media", static path => path, static (entry, media) => media.Identify(entry)));

    public static SiteMedia None { get; } = new(FrozenDictionary<string, TextMedia>.Empty);

    /// <summary>All that it says, for a later build.</summary>
    public IEnumerable<Fact> Facts => _byText.Facts;

    public TextMedia For(string path) => _byText.GetValueOrDefault(path, TextMedia.None);
}
