using System.Text;
using Briefings.Content.Writing;
using Briefings.Fetching;
using Briefings.Files;
using Briefings.Importing.Formats;

namespace Briefings.Workflows.Import;

/// <summary>Makes a raw file of what an address gave: named for the address, which a page keeps.</summary>
internal static class PageSeed
{
    private static readonly (string Type, string Extension)[] Extensions =
    [
        ("text/html", ".html"), ("application/xhtml+xml", ".html"), ("application/pdf", ".pdf"), ("text/plain", ".txt"), ("text/markdown", ".md"), ("application/json", ".json"), ("application/feed+json", ".json"),
        ("application/rss+xml", ".xml"), ("application/atom+xml", ".xml"), ("application/xml", ".xml"), ("text/xml", ".xml"), ("message/rfc822", ".eml"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    ];

    /// <returns>Null for a kind that is not read.</returns>
    public static SeedFile? Of(FetchedFile file)
    {
        var extension = Array.Find(Extensions, pair => pair.Type == file.Type).Extension ?? Path.GetExtension(file.Address.AbsolutePath).ToLowerInvariant();
        if (extension.Length == 0 || !SeedKinds.IsRead("a" + extension))
            return null;
        var name = Slug.From(file.Address.Host + " " + Path.ChangeExtension(Uri.UnescapeDataString(file.Address.AbsolutePath), null).Replace('/', ' ') + " " + file.Address.Query).Value;
        return new SeedFile($"{SeedFolder.Name}/{name}{extension}", extension == ".html" ? WithAddress(file) : file.Bytes);
    }

    // As browsers write it. What only the server said of its letters is said by writing it as UTF-8.
    private static byte[] WithAddress(FetchedFile file)
    {
        var text = file.Charset is { } charset && TextDecoder.Decode(file.Bytes.Span, charset) is { Text.Length: > 0 } decoded ? decoded.Text : null;
        var bytes = text is null ? file.Bytes.Span : Encoding.UTF8.GetBytes(text);
        var start = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        var head = Encoding.ASCII.GetString(bytes[start..Math.Min(bytes.Length, start + 400)]);
        var doctype = head.TrimStart().StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) ? head.IndexOf('>', StringComparison.Ordinal) + 1 : 0;
        var address = file.Address.AbsoluteUri.Replace("--", "%2D%2D", StringComparison.Ordinal);
        var note = $"{(doctype > 0 ? "" : "<!DOCTYPE html>")}\n<!-- saved from url=({address.Length:D4}){address} -->\n";
        return [.. bytes[..(start + doctype)], .. Encoding.ASCII.GetBytes(note), .. bytes[(start + doctype)..]];
    }
}
