using System.Collections.Immutable;
using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Importing.Fields;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Formats;

/// <summary>Reads a text that is Markdown already: its front matter or first lines give the fields, its body stays as it is.</summary>
internal static class MarkdownImporter
{
    /// <returns>Null when the text has no running text at all.</returns>
    public static ReadText? Read(TextLayout layout)
    {
        var (language, confidence) = LanguageRule.Read(layout);
        var reading = new SeedReading(layout, language);
        var first = ReadFrontMatter(reading);
        ReadHeading(reading, first);
        foreach (var line in layout.Lines)
        {
            if (IsPromptLink(line.Text))
                reading.Ledger.Mark(line, LineKind.Noise, LineReasons.Prompt);
            reading.Ledger.Mark(line, line.IsBlank ? LineKind.Noise : LineKind.Body, line.IsBlank ? LineLedger.Blank : LineReasons.RunningText);
        }

        return TextImporter.Finish(reading, Blocks(reading), confidence);
    }

    // "[Share on X](https://…)" alone on its line was a button of the page.
    private static bool IsPromptLink(string text) =>
        text.StartsWith('[') && text.EndsWith(')') && text.IndexOf("](", StringComparison.Ordinal) is > 1 and var close
        && Prompts.IsPrompt(text[1..close]);

    private static int ReadFrontMatter(SeedReading reading)
    {
        var lines = reading.Layout.Lines;
        if (lines[0].Text != "---")
            return 0;
        var end = 1;
        while (end < lines.Length && lines[end].Text is not ("---" or "..."))
            end++;
        if (end == lines.Length)
            return 0;
        for (var i = 0; i <= end; i++)
        {
            if (i == 0 || i == end || lines[i].Indent > 0 || !LabelRule.Apply(reading, Unquoted(lines[i])))
                reading.Ledger.Mark(lines[i], LineKind.Noise, LineReasons.FrontMatter);
        }

        return end + 1;
    }

    // title: "A: B" is the value without its quotes.
    private static TextLine Unquoted(TextLine line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        var value = colon < 0 ? "" : line.Text[(colon + 1)..].Trim();
        return value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0]
            ? new TextLine(line.Number, line.Offset, line.Indent, line.Text[..(colon + 1)] + value[1..^1])
            : line;
    }

    private static void ReadHeading(SeedReading reading, int first)
    {
        foreach (var line in reading.Layout.Lines.Skip(first))
        {
            if (line.IsBlank)
                continue;
            if (line.Text.StartsWith("# ", StringComparison.Ordinal))
            {
                reading.Fields.AddTitle(SeedReading.In(line, (2, line.Text.Length - 2), line.Text[2..].Trim(), FieldRules.FirstHeading));
                reading.Ledger.Mark(line, LineKind.Metadata, LineReasons.Title);
            }
            else if (!LabelRule.Apply(reading, line) && !DateLineRule.Apply(reading, line))
            {
                return;
            }
        }
    }

    // The author's Markdown as it came, a block for every run of lines.
    private static ImmutableArray<BodyBlock> Blocks(SeedReading reading)
    {
        var source = reading.Layout.Source;
        var blocks = ImmutableArray.CreateBuilder<BodyBlock>();
        var pieces = ImmutableArray.CreateBuilder<BlockPiece>();
        foreach (var line in reading.Layout.Lines)
        {
            if (reading.Ledger.IsBody(line))
                pieces.Add(new BlockPiece(source.Line(line.Number).ToString(), source.LineStart(line.Number)));
            else if (pieces.Count > 0)
                blocks.Add(BodyBlock.Of(BlockKind.Markdown, pieces.DrainToImmutable()));
        }

        if (pieces.Count > 0)
            blocks.Add(BodyBlock.Of(BlockKind.Markdown, pieces.DrainToImmutable()));
        return blocks.DrainToImmutable();
    }
}
