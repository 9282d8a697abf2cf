using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Tracing;

namespace Briefings.Content;

/// <summary>A Markdown file taken apart: the fields between its <c>---</c> lines, and the text below them.</summary>
internal sealed record FrontMatterFile(YamlMapping Fields, string Body, ContentOrigin Origin)
{
    private const string Fence = "---";

    /// <summary>Longest front matter that is read, in characters.</summary>
    private const int MaxLength = 4_000_000;

    /// <returns>Null, with a finding, when there is no front matter that can be read.</returns>
    public static FrontMatterFile? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (source.LineCount == 0 || !IsFence(source.Line(1)))
        {
            diagnostics.Add(Messages.NoFrontMatter(SourceSpan.At(source.Path, 1, 1)));
            return null;
        }

        if (MergeMarks.Find(source) is > 0 and var marked)
        {
            diagnostics.Add(GuardMessages.UnmergedFile(SourceSpan.At(source.Path, marked, 1)));
            return null;
        }

        var end = FindEnd(source);
        if (end == 0)
        {
            diagnostics.Add(Messages.FrontMatterNotClosed(SourceSpan.At(source.Path, 1, 1)));
            return null;
        }

        var yaml = source.Text[source.LineStart(2)..source.LineStart(end)];
        if (YamlReader.Read(source.Path, yaml, 1, diagnostics) is not { } fields)
            return null;
        var bodyLine = BodyLineOf(source, end);
        var body = bodyLine > source.LineCount ? "" : source.Text[source.LineStart(bodyLine)..];
        var head = source.Text.AsSpan(0, bodyLine > source.LineCount ? source.Text.Length : source.LineStart(bodyLine));
        var origin = new ContentOrigin(source.Path, yaml, bodyLine) { Text = Fingerprint.Of(source.Text), Head = Fingerprint.Of(head) };
        return new FrontMatterFile(fields, BodyOf(body), origin);
    }

    /// <summary>The body of a file that was read before, without its fields.</summary>
    public static string BodyIn(SourceText source)
    {
        var line = BodyLineOf(source, FindEnd(source));
        return line > source.LineCount ? "" : BodyOf(source.Text[source.LineStart(line)..]);
    }

    private static int BodyLineOf(SourceText source, int end)
    {
        var line = end + 1;
        while (line <= source.LineCount && source.Line(line).IsWhiteSpace())
            line++;
        return line;
    }

    /// <summary>A body as it is read back from a file: no blank lines around it, and one kind of line end.</summary>
    public static string BodyOf(string text)
    {
        var body = text.ReplaceLineEndings("\n").TrimEnd();
        var start = 0;
        for (var end = body.IndexOf('\n', StringComparison.Ordinal); end >= 0 && body.AsSpan(start, end - start).IsWhiteSpace(); end = body.IndexOf('\n', start))
            start = end + 1;
        return body[start..];
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual(Fence);

    private static int FindEnd(SourceText source)
    {
        for (var line = 2; line <= source.LineCount && source.LineStart(line) < MaxLength; line++)
        {
            if (IsFence(source.Line(line)))
                return line;
        }

        return 0;
    }
}
