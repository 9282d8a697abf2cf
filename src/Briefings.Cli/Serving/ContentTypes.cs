using Briefings.Publishing;

namespace Briefings.Cli.Serving;

/// <summary>The media types of what is served: those that the published site will have.</summary>
internal static class ContentTypes
{
    public const string Html = "text/html; charset=utf-8";

    public const string Text = "text/plain; charset=utf-8";

    public static string Of(string path) =>
        WebFile.Of(path, Path.GetFileName(path) is "feed.xml" or "atom.xml" or "feed.json").ContentType;
}
