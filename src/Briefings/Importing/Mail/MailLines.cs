using System.Collections.Immutable;
using AngleSharp.Dom;
using Briefings.Importing.Html;

namespace Briefings.Importing.Mail;

/// <summary>Takes the text of a mail apart into lines, each with its depth of quotes and its place.</summary>
internal static class MailLines
{
    private const string Quotes = "blockquote[type=cite], .gmail_quote, .yahoo_quoted, .moz-cite-prefix";

    /// <param name="map">For each line of the text its line in the file.</param>
    /// <param name="isFlowed">Whether a line that ends with a space goes on (RFC 3676).</param>
    public static ImmutableArray<MailLine> OfPlain(string text, List<int> map, bool isFlowed)
    {
        var lines = ImmutableArray.CreateBuilder<MailLine>();
        var goesOn = false;
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            var (depth, words) = Unquote(raw.TrimEnd('\r'));
            if (isFlowed && words.StartsWith(' '))
                words = words[1..];
            if (goesOn && lines[^1].Depth == depth)
                lines[^1] = lines[^1] with { Text = lines[^1].Text + words };
            else
                lines.Add(new MailLine(words, map[Math.Min(number, map.Count - 1)], depth));
            goesOn = isFlowed && words.EndsWith(' ') && !MailShapes.IsSignatureMark(words);
            number++;
        }

        return lines.DrainToImmutable();
    }

    /// <summary>The lines of blocks, with an empty one between two.</summary>
    public static ImmutableArray<MailLine> OfBlocks(IReadOnlyList<PageBlock> blocks, List<int> map)
    {
        var lines = ImmutableArray.CreateBuilder<MailLine>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var place = map[Math.Clamp(blocks[i].Line - 1, 0, map.Count - 1)];
            var depth = DepthOf(blocks[i].Element);
            foreach (var line in blocks[i].Text.Split('\n'))
                lines.Add(new MailLine(line, place, depth, i));
            lines.Add(new MailLine("", place, depth));
        }

        return lines.DrainToImmutable();
    }

    // A forward is a quote too: its depth is that of its head, which is all that counts.
    private static int DepthOf(IElement? element)
    {
        var depth = 0;
        for (var at = element?.Closest(Quotes); at is not null; at = at.ParentElement?.Closest(Quotes))
            depth++;
        return depth;
    }

    private static (int Depth, string Text) Unquote(string line)
    {
        // ">From the first day": a box marks a line that would begin a mail.
        if (line.StartsWith(">From ", StringComparison.Ordinal))
            return (0, line[1..]);
        var (at, depth) = (0, 0);
        while (at < line.Length && line[at] == '>')
        {
            depth++;
            at++;
            if (at + 1 < line.Length && line[at] == ' ' && line[at + 1] == '>')
                at++;
        }

        return (depth, depth > 0 && at < line.Length && line[at] == ' ' ? line[(at + 1)..] : line[at..]);
    }
}
