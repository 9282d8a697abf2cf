using System.Collections.Frozen;
using Briefings.Importing.FrontMatter;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Formats;

/// <summary>Reads in a file's name and head whether its author held it back, as the generators that wrote such files say it.</summary>
internal static class DraftSigns
{
    private const int HeadLines = 200;

    private static readonly FrozenSet<string> Folders = FrozenSet.ToFrozenSet(["_drafts", "drafts", "_draft"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> True = FrozenSet.ToFrozenSet(["true", "yes", "on", "1"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> False = FrozenSet.ToFrozenSet(["false", "no", "off", "0"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Held = FrozenSet.ToFrozenSet(
        [
            "draft", "drafts", "hidden", "private", "pending", "skip", "trash", "future", "unpublished", "auto-draft", "members", "paid", "unlisted", "password", "internal", "confidential",
            "scheduled", "review", "in review", "in-review", "in progress", "in-progress", "wip", "deleted", "inactive", "disabled",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether what is in a folder of that name is held back.</summary>
    public static bool IsDraftFolder(string name) => Folders.Contains(name);

    /// <returns>The words that say so, with their line, 1-based; null when nothing does.</returns>
    public static (string Words, int Line)? Find(string path, TextLayout layout)
    {
        if (path.Split('/').SkipLast(1).FirstOrDefault(Folders.Contains) is { } folder)
            return (folder + "/", 1);
        foreach (var line in Head(layout))
        {
            if (Says(line.Text))
                return (line.Text.Trim(' ', ','), line.Number);
        }

        return null;
    }

    /// <summary>A head that cannot be read, and may say that the text is held back. Its line, 1-based; null where there is none.</summary>
    public static int? UnreadHead(TextLayout layout)
    {
        var first = layout.Lines.FirstOrDefault(line => !line.IsBlank);
        return first is not null && (first.Text is "+++" or "{" or ";;;" || first.Text.StartsWith("{\"", StringComparison.Ordinal) || IsNamed(first.Text))
            && FrontMatterReader.Read(layout.Source) is null or { IsBroken: true }
                ? first.Number
                : null;
    }

    // The language of the head behind its mark, as "---toml", and the lines of Org, "#+TITLE:".
    private static bool IsNamed(string text) =>
        text.StartsWith("#+", StringComparison.Ordinal) || (text.StartsWith("---", StringComparison.Ordinal) && text.AsSpan(3).Trim() is { Length: > 1 and < 6 } name && name.IndexOfAnyExceptInRange('a', 'z') < 0);

    // Between the marks where there are some, else the run of labelled lines at the top (Pelican, MultiMarkdown).
    private static IEnumerable<TextLine> Head(TextLayout layout)
    {
        var lines = layout.Lines.SkipWhile(line => line.IsBlank).Take(HeadLines);
        var mark = lines.FirstOrDefault()?.Text;
        return mark switch
        {
            "---" => lines.Skip(1).TakeWhile(line => line.Text is not ("---" or "...")),
            _ when mark is not null && IsNamed(mark) => lines.Skip(1).TakeWhile(line => line.Text != "---"),
            "+++" or ";;;" => lines.Skip(1).TakeWhile(line => line.Text != mark),
            _ when mark is not null && mark.Length > 3 && mark.Trim('-').Length == 0 => lines.Skip(1).TakeWhile(line => line.Text != mark),
            _ when mark is not null && mark.StartsWith('{') => lines.TakeWhile(line => line.Text != "}"),
            _ => lines.TakeWhile(line => line.Text.AsSpan(0, Math.Min(line.Text.Length, 30)).IndexOf(':') > 0),
        };
    }

    private static bool Says(string line)
    {
        var cut = line.AsSpan().IndexOfAny(':', '=');
        if (cut <= 0)
            return false;
        var key = line[..cut].Trim(' ', '\t', '"', '\'', '.', '_').ToLowerInvariant();
        var comment = line.IndexOf(" #", cut, StringComparison.Ordinal);
        var value = line[(cut + 1)..(comment > cut ? comment : line.Length)].Trim(' ', '"', '\'', ',', '}', '[', ']');
        return key switch
        {
            "draft" or "private" or "hidden" or "unlisted" or "is_draft" or "isdraft" or "headless" or "wip" or "encrypted" or "eleventyexcludefromcollections" => True.Contains(value),
            "published" or "publish" or "public" or "is_published" or "ispublished" or "permalink" or "discoverable" => False.Contains(value),
            "status" or "post_status" or "visibility" or "state" or "access" => Held.Contains(value),
            // Of Zola and Hugo: the text is on no page, or in no list.
            "render" or "list" => False.Contains(value) || value is "never",
            "password" => value.Length > 0 && !False.Contains(value) && !value.Contains(' ', StringComparison.Ordinal),
            _ => false,
        };
    }
}
