using System.Collections.Frozen;

namespace Briefings.Importing.Formats;

/// <summary>Decides the form of a raw file by its first words; a name only decides for Markdown, which looks like text.</summary>
internal static class SeedKinds
{
    private const int Head = 2000;

    private static readonly FrozenSet<string> Extensions =
        FrozenSet.ToFrozenSet(["", ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".xml", ".rss", ".atom", ".json"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The kinds of files that are read, for those who read messages.</summary>
    public const string Names = ".txt, .md or .html, a feed as .xml, .rss, .atom or .json";

    /// <summary>Whether the file's name is that of a text; others are data of some program.</summary>
    public static bool IsRead(string path) => Extensions.Contains(Path.GetExtension(path));

    public static SeedKind Of(string path, string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart(" \t\r\n\uFEFF");
        if (StartsWith(head, "<?xml") || StartsWith(head, "<rss") || StartsWith(head, "<feed") || StartsWith(head, "<rdf:RDF"))
            return Contains(head, "<rss") || Contains(head, "<feed") || Contains(head, "<rdf:RDF") ? SeedKind.Feed : SeedKind.Html;
        if (StartsWith(head, "<!doctype html") || StartsWith(head, "<html") || (StartsWith(head, "<!--") && Contains(head, "<html")))
            return SeedKind.Html;
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return SeedKind.JsonFeed;
        var isMarkdown = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
        return isMarkdown ? SeedKind.Markdown : SeedKind.PlainText;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(ReadOnlySpan<char> text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
