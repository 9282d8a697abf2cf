using System.Net;
using System.Text;

namespace Briefings.Rendering.Bodies;

/// <summary>Takes the words out of HTML that this program wrote.</summary>
internal static class HtmlWords
{
    public static string Of(ReadOnlySpan<byte> html)
    {
        var text = new StringBuilder(html.Length);
        while (html.IndexOf((byte)'<') is >= 0 and var tag)
        {
            text.Append(Encoding.UTF8.GetString(html[..tag]));
            html = html[tag..];
            // The number of a footnote is no part of the word before it.
            var end = html.StartsWith("<a id=\"fnref"u8) ? html.IndexOf("</a>"u8) + 3 : html.IndexOf((byte)'>');
            html = end < 0 ? [] : html[(end + 1)..];
        }

        text.Append(Encoding.UTF8.GetString(html));
        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }
}
