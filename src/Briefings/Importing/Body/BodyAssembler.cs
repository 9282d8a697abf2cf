using System.Collections.Immutable;
using System.Globalization;
using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Body;

/// <summary>Makes paragraphs, headings and lists of the lines that are left for the body.</summary>
internal static class BodyAssembler
{
    private const int LongestHeading = 100;

    public static ImmutableArray<BodyBlock> Assemble(SeedReading reading)
    {
        var blocks = new List<BodyBlock>();
        foreach (var group in Groups(reading))
            AddGroup(reading, blocks, group);
        return MarkHeadings(blocks);
    }

    // Runs of body lines without a blank or a dropped line between them, those of a paragraph by themselves.
    private static IEnumerable<List<TextLine>> Groups(SeedReading reading)
    {
        var group = new List<TextLine>();
        var (isBroken, isPageBreak) = (false, false);
        foreach (var line in reading.Layout.Lines)
        {
            if (line.IsBlank || !reading.Ledger.IsBody(line))
            {
                isBroken = true;
                isPageBreak |= !line.IsBlank && reading.Ledger.IsFurniture(line);
                continue;
            }

            // A paragraph goes on behind the foot of a page and the head of the next.
            var goesOn = isPageBreak && group.Count > 0 && !group[^1].EndsSentence && char.IsLower(line.Text[0]);
            if (group.Count > 0 && !goesOn && (isBroken || group[^1].InParagraph != line.InParagraph))
            {
                yield return group;
                group = [];
            }

            group.Add(line);
            (isBroken, isPageBreak) = (false, false);
        }

        if (group.Count > 0)
            yield return group;
    }

    private static void AddGroup(SeedReading reading, List<BodyBlock> blocks, List<TextLine> group)
    {
        var wrapped = group[0].InParagraph || WrappedLines.Are(group);
        var current = new List<TextLine>();
        foreach (var line in group)
        {
            var startsItem = LineShapes.ListMarker(line.Text) > 0 || LineShapes.NumberMarker(line.Text) > 0;
            if (current.Count > 0 && (startsItem || !(wrapped || Continues(current, line))))
            {
                blocks.Add(ToBlock(reading, blocks.LastOrDefault(), current, wrapped));
                current = [];
            }

            current.Add(line);
        }

        blocks.Add(ToBlock(reading, blocks.LastOrDefault(), current, wrapped));
    }

    // Short lines stay together as lines; an indented line belongs to the item above it.
    private static bool Continues(List<TextLine> current, TextLine line) =>
        LineShapes.ListMarker(current[0].Text) > 0
            ? line.Indent > current[0].Indent
            : !line.IsProse && !current[^1].IsProse && line.Text.Length < 80 && current[^1].Text.Length < 80;

    private static BodyBlock ToBlock(SeedReading reading, BodyBlock? previous, List<TextLine> lines, bool wrapped)
    {
        var first = lines[0];
        var bullet = LineShapes.ListMarker(first.Text);
        var number = bullet > 0 ? 0 : LineShapes.NumberMarker(first.Text);
        var isItem = bullet > 0 || (number > 0 && Follows(previous, first.Text));
        var skip = isItem ? Math.Max(bullet, number) : reading.HeadLength(first);
        ImmutableArray<BlockPiece> pieces =
        [
            new BlockPiece(first.Text[skip..Math.Max(skip, reading.EndOf(first))], first.Offset + skip),
            .. lines.Skip(1).Select(line => new BlockPiece(line.Text[..reading.EndOf(line)], line.Offset)),
        ];
        var kind = bullet > 0 ? BlockKind.ListItem
            : isItem ? BlockKind.NumberedItem
            : lines.Count > 1 && !wrapped ? BlockKind.Lines
            : BlockKind.Paragraph;
        return BodyBlock.Of(kind, pieces) with { Marker = kind == BlockKind.NumberedItem ? first.Text[..number].Trim() : "" };
    }

    // Markdown counts the items of a list itself: only 1, 2, 3 in a row can be one.
    private static bool Follows(BodyBlock? previous, string text)
    {
        var number = Number(text);
        return number == 1 || (previous?.Kind == BlockKind.NumberedItem && Number(previous.Marker) + 1 == number);
    }

    private static int Number(string text) => int.Parse(text.AsSpan(0, text.AsSpan().IndexOfAny('.', ')')), CultureInfo.InvariantCulture);

    // A short line alone between two paragraphs heads the second.
    private static ImmutableArray<BodyBlock> MarkHeadings(List<BodyBlock> blocks)
    {
        var marked = ImmutableArray.CreateBuilder<BodyBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var follows = i + 1 < blocks.Count && IsText(blocks[i + 1]);
            var isHeading = i > 0 && follows && LooksLikeHeading(blocks[i]) && marked[^1].Kind != BlockKind.Heading;
            marked.Add(isHeading ? blocks[i] with { Kind = BlockKind.Heading } : blocks[i]);
        }

        return marked.MoveToImmutable();
    }

    private static bool LooksLikeHeading(BodyBlock block) =>
        block.Kind == BlockKind.Paragraph && block.Text.Length <= LongestHeading && !block.Text.Contains('\n', StringComparison.Ordinal)
        && (!LineEnds.IsSentenceEnd(block.Text) || block.Text.EndsWith('?')) && !block.Text.Contains("://", StringComparison.Ordinal)
        && !block.Text.Contains('@', StringComparison.Ordinal) && !char.IsLower(block.Text[0]) && block.Text[0] is not ('"' or '“' or '„' or '«');

    private static bool IsText(BodyBlock block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.ListItem && block.Text.Length > LongestHeading && block.Pieces.Length > 0;
}
