using System.Text;

namespace Briefings.Cli.Serving;

/// <summary>Puts the script that reloads a page into it. It has its own address, so that a page's security policy allows it.</summary>
internal static class LiveScript
{
    public const string Path = "/-/serve.js";

    /// <param name="html">A page in UTF-8.</param>
    /// <param name="build">What the page was built as.</param>
    /// <returns>The page with the script before the end of its body, or at its end where that is not marked.</returns>
    public static byte[] AddTo(ReadOnlySpan<byte> html, string build)
    {
        var end = html.LastIndexOf("</body"u8);
        if (end < 0)
            end = html.Length;
        return [.. html[..end], .. Encoding.UTF8.GetBytes(Tag(build)), .. html[end..]];
    }

    public static string Tag(string build) => $"<script src=\"{Path}?build={build}\"></script>\n";
}
