using System.Collections.Immutable;
using System.Text;
using Briefings.Facts.Words;

namespace Briefings.Linking.Readings;

/// <summary>The words of a Markdown body, as a reader sees them.</summary>
internal static class BodyText
{
    private const int FewestOfMatter = 1;
    // Each is looked for in all that is above it.
    private const int MostHeadings = 8;
    private const string Escapable = "\\`*_{}[]()#+-.!<>|~\"'&:/=$%@^,;?";

    /// <summary>The paragraphs between blank lines, without escapes and block marks.</summary>
    public static ImmutableArray<string> Paragraphs(string body)
    {
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        var current = new StringBuilder();
        foreach (var line in body.AsSpan().EnumerateLines())
        {
            var content = line.Trim();
            if (content.IsEmpty)
            {
                Flush(current, paragraphs);
                continue;
            }

            if (current.Length > 0)
                current.Append(' ');
            Unescape(WithoutBlockMarks(content), current);
        }

        Flush(current, paragraphs);
        return paragraphs.ToImmutable();
    }

    /// <summary>The same paragraphs with their line ends.</summary>
    /// <param name="most">How many.</param>
    public static List<string> Blocks(string body, int most)
    {
        var blocks = new List<string>();
        var current = new StringBuilder();
        foreach (var line in body.AsSpan().EnumerateLines())
        {
            if (blocks.Count == most)
                break;
            var content = line.Trim();
            if (!content.IsEmpty)
                current.Append(current.Length > 0 ? "\n" : "").Append(content);
            else
                Add();
        }

        Add();
        return blocks;

        void Add()
        {
            if (current.Length > 0 && blocks.Count < most)
                blocks.Add(current.ToString());
            current.Clear();
        }
    }

    /// <summary>How many paragraphs are before what the sender says of itself under every text; all where it says nothing.</summary>
    /// <param name="count">Of the paragraphs of the body.</param>
    public static int ParagraphsOfMatter(string body, int count)
    {
        var (paragraph, isFirst, looked) = (0, true, 0);
        var lines = body.AsSpan().EnumerateLines();
        var start = 0;
        while (lines.MoveNext())
        {
            var content = lines.Current.Trim();
            if (content.IsEmpty)
            {
                paragraph += isFirst ? 0 : 1;
                isFirst = true;
            }
            else
            {
                if (isFirst && paragraph >= FewestOfMatter && looked < MostHeadings && start * 3 > body.Length && AboutHeading.Read(WithoutBlockMarks(content).ToString()) is var (at, length))
                {
                    looked++;
                    if (IsNamedAbove(body, start, WithoutBlockMarks(content), at, length))
                        return paragraph;
                }

                isFirst = false;
            }

            start += lines.Current.Length + 1;
        }

        return count;
    }

    // A sender is named in its text before it says who it is; and that is the shorter part.
    private static bool IsNamedAbove(string body, int start, ReadOnlySpan<char> line, int at, int length) =>
        line[^1] != '.' && body.AsSpan(0, Math.Min(start, body.Length)).Contains(line.Slice(at, length), StringComparison.OrdinalIgnoreCase);

    private static void Flush(StringBuilder current, ImmutableArray<string>.Builder paragraphs)
    {
        if (current.Length > 0)
            paragraphs.Add(current.ToString());
        current.Clear();
    }

    private static ReadOnlySpan<char> WithoutBlockMarks(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart("#>").TrimStart();
        return text.StartsWith("- ") || text.StartsWith("* ") ? text[2..] : text;
    }

    private static void Unescape(ReadOnlySpan<char> line, StringBuilder text)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length && Escapable.Contains(line[i + 1], StringComparison.Ordinal))
                i++;
            text.Append(line[i]);
        }
    }
}
