using System.Collections.Frozen;

namespace Briefings.Planning.Media;

/// <summary>The pictures and other files that the texts of the site name.</summary>
/// <param name="ByText">By the place of the text's file.</param>
internal sealed record SiteMedia(FrozenDictionary<string, TextMedia> ByText)
{
    public static SiteMedia None { get; } = new(FrozenDictionary<string, TextMedia>.Empty);

    public TextMedia For(string path) => ByText.GetValueOrDefault(path, TextMedia.None);
}
