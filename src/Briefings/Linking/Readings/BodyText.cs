using System.Collections.Immutable;
using System.Text;

namespace Briefings.Linking.Readings;

/// <summary>The words of a Markdown body, as a reader sees them.</summary>
internal static class BodyText
{
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
