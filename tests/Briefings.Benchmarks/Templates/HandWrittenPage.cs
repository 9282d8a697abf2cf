using System.Buffers;
using System.Globalization;
using System.Text;

namespace Briefings.Benchmarks.Templates;

/// <summary>The bytes of the templates, written by the straightforward C# one would write instead.</summary>
internal static class HandWrittenPage
{
    public static void Write(ArticlePage page, IBufferWriter<byte> output)
    {
        output.Write("<!doctype html>\n<html lang=\""u8);
        Text(output, page.Language);
        output.Write("\">\n<head>\n<meta charset=\"utf-8\">\n<title>"u8);
        Text(output, page.Title);
        output.Write(" — "u8);
        Text(output, page.Site);
        output.Write("</title>\n<link rel=\"canonical\" href=\""u8);
        Text(output, page.Url);
        output.Write("\">\n</head>\n<body>\n<header>\n<a href=\"/\">"u8);
        Text(output, page.Site);
        output.Write("</a>\n<nav><a href=\"/about/\">About</a> <a href=\"/tags/\">Tags</a> <a href=\"/feed.xml\">Feed</a></nav>\n</header>\n<main>\n<h1>"u8);
        Text(output, page.Title);
        output.Write("</h1>\n<ol>\n"u8);
        for (var i = 0; i < page.Teasers.Length; i++)
        {
            Write(page.Teasers[i], i == 0, output);
        }

        output.Write("</ol>\n</main>\n<footer>\n<p>"u8);
        Text(output, page.Site);
        output.Write(" · "u8);
        Formatted(output, $"{page.Teasers.Length}");
        output.Write(" articles · <a href=\""u8);
        Text(output, page.Url);
        output.Write("\">this page</a></p>\n</footer>\n</body>\n</html>\n"u8);
    }

    private static void Write(Teaser teaser, bool isFirst, IBufferWriter<byte> output)
    {
        output.Write(isFirst ? "<li class=\"first\">\n<h2><a href=\""u8 : "<li>\n<h2><a href=\""u8);
        Text(output, teaser.Url);
        output.Write("\">"u8);
        Text(output, teaser.Title);
        output.Write("</a></h2>\n<time datetime=\""u8);
        Formatted(output, $"{teaser.Date:yyyy-MM-dd'T'HH:mm:sszzz}");
        output.Write("\">"u8);
        Formatted(output, $"{teaser.Date.Day,2} {teaser.Date:MMMM yyyy}");
        output.Write("</time>\n<p>"u8);
        Text(output, teaser.Summary);
        output.Write("</p>\n<p>"u8);
        for (var i = 0; i < teaser.Tags.Length; i++)
        {
            output.Write(i > 0 ? ", <a href=\"/tags/"u8 : "<a href=\"/tags/"u8);
            Text(output, Slug(teaser.Tags[i]));
            output.Write("/\">"u8);
            Text(output, teaser.Tags[i]);
            output.Write("</a>"u8);
        }

        output.Write("</p>\n</li>\n"u8);
    }

    private static void Text(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny("&<>\"'") is var next && next >= 0)
        {
            Encoding.UTF8.GetBytes(text[..next], output);
            output.Write(text[next] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                _ => "&#39;"u8,
            });
            text = text[(next + 1)..];
        }

        Encoding.UTF8.GetBytes(text, output);
    }

    private static void Formatted(IBufferWriter<byte> output, FormattableString text) =>
        Encoding.UTF8.GetBytes(text.ToString(CultureInfo.InvariantCulture), output);

    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length == 0 || slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString();
    }
}
