namespace Briefings.Cli.Serving;

/// <summary>What a site has at an address.</summary>
/// <param name="File">The file's path, for its type.</param>
internal sealed record SiteAnswer(string File, byte[] Bytes)
{
    /// <summary>It is a folder, and its address ends with a slash.</summary>
    public static SiteAnswer MovedBelow { get; } = new("", []);

    /// <summary>There is such a page, and a mistake keeps it from being made.</summary>
    public static SiteAnswer Failed { get; } = new("", []);

    public string ContentType => ContentTypes.Of(File);

    public bool IsHtml => ContentType == ContentTypes.Html;
}
