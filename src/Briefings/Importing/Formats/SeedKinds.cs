using System.Buffers;
using System.Collections.Frozen;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Formats;

/// <summary>Decides the form of a raw file by its first words; a name only decides for Markdown, which looks like text.</summary>
internal static class SeedKinds
{
    private const int Head = 2000;

    private static readonly SearchValues<char> PrefixLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.");

    private static readonly string[] Documents = [".eml", ".mbox", ".mbx", ".docx", ".docm", ".pdf", ".mhtml", ".mht"];

    // What to do with the kinds that people try.
    private static readonly FrozenDictionary<string, string> Advice = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".doc"] = "open it in Word or LibreOffice and save it as .docx",
        [".dot"] = "open it in Word or LibreOffice and save it as .docx",
        [".rtf"] = "open it in Word or LibreOffice and save it as .docx",
        [".odt"] = "open it in LibreOffice and save it as .docx",
        [".wps"] = "open it in LibreOffice and save it as .docx",
        [".pages"] = "export it from Pages as .docx",
        [".msg"] = "open it in Outlook and save it as .eml, or its text as .txt",
        [".pst"] = "save each mail in it as .eml",
        [".xlsx"] = "save the article that it belongs to as .docx, with the table in it",
        [".pptx"] = "save its text as .docx or .pdf",
        [".epub"] = "save the chapter as .html",
        [".zip"] = "unpack it",
        [".webarchive"] = "save the page as .html or .mhtml",
        [".maff"] = "save the page as .html or .mhtml",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Extensions =
        FrozenSet.ToFrozenSet(["", ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".xml", ".rss", ".atom", ".json", .. Documents], StringComparer.OrdinalIgnoreCase);

    /// <summary>The kinds of files that are read, for those who read messages.</summary>
    public const string Names = ".txt, .md, .html, .mhtml, .eml, .docx or .pdf, a feed as .xml, .rss, .atom or .json";

    /// <summary>What to do with a file of a kind that is not read.</summary>
    public static string AdviceFor(string path) => Advice.GetValueOrDefault(Path.GetExtension(path)) ?? $"save an article as {Names}, or move the file elsewhere";

    /// <summary>The largest file of a name that is read, in bytes.</summary>
    public static int LargestOf(string path) =>
        Array.Exists(Documents, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) ? SeedSizes.LargestDocument : SeedSizes.LargestText;

    /// <summary>The form of a file that is no text, or holds texts with parts of a mail.</summary>
    /// <returns>Null for what is read as text.</returns>
    public static SeedKind? OfBytes(string path, ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, Head * 4)];
        if (head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) is >= 0 and var at && (at == 0 || HasName(path, ".pdf")))
            return SeedKind.Pdf;
        if (head.StartsWith("PK\x03\x04"u8) || HasName(path, ".docx", ".docm"))
            return SeedKind.Word;
        if (HasName(path, ".pdf"))
            return SeedKind.Pdf;
        if (HasName(path, ".mhtml", ".mht"))
            return SeedKind.WebArchive;
        var isMail = HasName(path, ".eml", ".mbox", ".mbx") || IsMail(head);
        return !isMail ? null : head.IndexOf("Snapshot-Content-Location:"u8) >= 0 ? SeedKind.WebArchive : SeedKind.Mail;
    }

    private static bool HasName(string path, params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // The source of a mail saved under any name: its first line is one of a head, and the head says by which rules it is written.
    private static bool IsMail(ReadOnlySpan<byte> head)
    {
        var isHead = head.StartsWith("Return-Path:"u8) || head.StartsWith("Received:"u8) || head.StartsWith("Delivered-To:"u8) || head.StartsWith("MIME-Version:"u8) || head.StartsWith("Message-ID:"u8)
            || head.StartsWith("From: "u8) || head.StartsWith("From "u8);
        return isHead && head.IndexOf("\nMIME-Version:"u8) + head.IndexOf("\nMessage-ID:"u8) + head.IndexOf("\nReceived:"u8) > -3;
    }

    /// <summary>Whether the file's name is that of a text; others are data of some program.</summary>
    public static bool IsRead(string path) => Extensions.Contains(Path.GetExtension(path));

    public static SeedKind Of(string path, string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart(" \t\r\n\uFEFF");
        if (StartsWith(head, "<") && (Contains(head, "<newsItem") || Contains(head, "<newsMessage") || Contains(head, "<packageItem") || Contains(head, "<nitf")))
            return SeedKind.NewsXml;
        if (StartsWith(head, "<?xml") || StartsWith(head, "<rss") || StartsWith(head, "<feed") || StartsWith(head, "<rdf:RDF"))
            return Contains(head, "<rss") || Contains(head, "<feed") || Contains(head, "<rdf:RDF") || IsFeedWithPrefix(head) ? SeedKind.Feed : IsOtherXml(path, text) ? SeedKind.OtherXml : SeedKind.Html;
        if (StartsWith(head, "<!doctype html") || StartsWith(head, "<html") || (StartsWith(head, "<!--") && Contains(head, "<html")))
            return SeedKind.Html;
        if (StartsWith(head, "<") && IsOtherXml(path, text))
            return SeedKind.OtherXml;
        if (HasName(path, ".html", ".htm", ".xhtml") && IsMarkedUp(text))
            return SeedKind.Html;
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return SeedKind.JsonFeed;
        var isMarkdown = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
        return isMarkdown ? SeedKind.Markdown : SeedKind.PlainText;
    }

    // "<atom:feed xmlns:atom=…"
    private static bool IsFeedWithPrefix(ReadOnlySpan<char> head) =>
        head.IndexOf(":feed ", StringComparison.Ordinal) is > 1 and var at && head[..at].LastIndexOf('<') is >= 0 and var open && open < at - 1 && !head[(open + 1)..at].ContainsAnyExcept(PrefixLetters) && Contains(head, "/2005/Atom");

    private static bool IsOtherXml(string path, string text) =>
        HasName(path, ".xml") && !Contains(text, "<html") && !Contains(text, "<body") && !Contains(text, "<p>") && !Contains(text, "<p ");

    // A page may begin with its first paragraph, a long comment or a program's warning.
    private static bool IsMarkedUp(string text) => text.Contains("</", StringComparison.Ordinal) || Contains(text, "<p>") || Contains(text, "<br");

    private static bool StartsWith(ReadOnlySpan<char> text, string word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(ReadOnlySpan<char> text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
