using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Importing.Labels;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Html;

/// <summary>Leaves out the blocks around and between the text that are no part of it: what is above its first and below its last sentence, lone links, headings of nothing.</summary>
internal static class BlockTrimmer
{
    private const int LongestTitle = 300;
    private const double MostlyLinks = 0.9;
    private const int LongestLink = 200;
    private const int ShortLine = 45;
    private const int RepeatedWeight = 60;
    private const double MostlyLinked = 0.6;
    private const int LongestLabel = 32;
    private const int ShortestPull = 25;
    private const int MostPulls = 60;
    private const int MostContactLines = 30;

    /// <param name="titles">The keys of what may be the title.</param>
    /// <param name="isNamed">Whether the blocks are in an element that calls itself the text: less of it is furniture.</param>
    public static List<PageBlock> Trim(List<PageBlock> blocks, IReadOnlyCollection<string> titles, bool isNamed)
    {
        var left = isNamed ? blocks : CutAboveTitle(blocks, titles);
        left = [.. WithoutLinks(left).Where(block => !IsTitle(block, titles))];
        left = WithoutPullQuotes(WithoutRepeats(left));
        left.RemoveAll(block => IsContact(block) || IsTags(block));
        CutHead(left, isNamed);
        CutTail(left, isNamed);
        return WithoutEmptySections(left);
    }

    // "#Muğla #güneş"
    private static bool IsTags(PageBlock block) =>
        block.Kind == BlockKind.Paragraph && block.Text.Length <= LongestTitle && block.Text.Split([' ', '\n', ','], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words
        && words.All(word => word.TrimStart('\\') is ['#', var letter, _, ..] && char.IsLetter(letter));

    private static List<PageBlock> CutAboveTitle(List<PageBlock> blocks, IReadOnlyCollection<string> titles)
    {
        var title = blocks.FindIndex(block => block.Kind == BlockKind.Heading && block.Level <= 2 && IsTitle(block, titles));
        if (title < 0)
            return blocks;
        var above = blocks.Take(title).Where(block => block.IsProse).Sum(block => block.Weight);
        var below = blocks.Skip(title).Where(block => block.IsProse).Sum(block => block.Weight);
        return below > above * 2 ? blocks.GetRange(title + 1, blocks.Count - title - 1) : blocks;
    }

    private static bool IsTitle(PageBlock block, IReadOnlyCollection<string> titles) =>
        block.Text.Length <= LongestTitle && !block.IsProse && titles.Contains(TextKey.Of(block.Text));

    private static bool IsLoneLink(PageBlock block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.Quote && block.Weight > 0 && block.Weight < LongestLink && block.LinkShare >= MostlyLinks;

    // A line that is one link, with or without a label, and a label above such lines.
    private static List<PageBlock> WithoutLinks(List<PageBlock> blocks)
    {
        var kept = new List<PageBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var isLabel = i + 1 < blocks.Count && blocks[i].Kind == BlockKind.Paragraph && IsLabel(blocks[i]) && IsLoneLink(blocks[i + 1]);
            if (!isLabel && (!IsLoneLink(blocks[i]) || IsBetweenProse(blocks, i)) && !IsLabelledLink(blocks[i]))
                kept.Add(blocks[i]);
        }

        return kept;
    }

    private static bool IsBetweenProse(List<PageBlock> blocks, int i) =>
        blocks[i].Kind == BlockKind.Paragraph && LinkedSentence.Is(blocks[i].Text) && i > 0 && blocks[i - 1].IsProse && i + 1 < blocks.Count && blocks[i + 1].IsProse;

    // "Read more: the headline of another page"; what names a source or an original is kept.
    private static bool IsLabelledLink(PageBlock block)
    {
        if (block.Kind != BlockKind.Paragraph || block.Weight >= LongestLink || block.LinkShare < MostlyLinked || block.Text.Contains('\n', StringComparison.Ordinal))
            return false;
        var words = block.Markdown.Trim('*', '_', ' ', '~');
        var link = words.IndexOf('[', StringComparison.Ordinal);
        if (link < 2 || !words.EndsWith(')') || words.IndexOf("](", StringComparison.Ordinal) != words.LastIndexOf("](", StringComparison.Ordinal))
            return false;
        var label = words[..link].Trim('*', '_', ' ', '~');
        return label.Length is > 1 and < LongestLabel && label[^1] is ':' or '：' or '|' or '»' or '>' or '→' or '▶' or '►' or '+'
            && !NamesOrigin(block) && words.AsSpan(link, words.IndexOf("](", StringComparison.Ordinal) - link).Count(' ') > 1;
    }

    // Wires write whom to ask in letters of one width.
    private static bool IsContact(PageBlock block) =>
        block.Kind == BlockKind.Code && block.Text.Trim().Split('\n') is var lines && lines.Length <= MostContactLines
        && lines.Any(line => ContactShapes.HasMail(line) || ContactShapes.HasPhone(line)) && (ContactWords.IsLabel(lines[0].Trim()) || lines.Count(ContactShapes.HasDetail) * 3 >= lines.Length);

    private static bool IsLabel(PageBlock block) =>
        block.Weight < ShortLine && block.Text.Length > 0 && block.Text[^1] is ':' or '：' && !NamesOrigin(block);

    private static bool NamesOrigin(PageBlock block) => FieldLabels.Read(block.Text) is var (kind, _) && kind is FieldKind.Source or FieldKind.OriginalUrl;

    // A sentence of the text that the page shows again in large letters.
    private static List<PageBlock> WithoutPullQuotes(List<PageBlock> blocks)
    {
        if (blocks.Count(block => block.Kind == BlockKind.Quote) is 0 or > MostPulls)
            return blocks;
        var prose = blocks.Where(block => block.IsProse).Select(block => (Block: block, Key: TextKey.Of(block.Text))).ToList();
        return [.. blocks.Where(block => block.Kind != BlockKind.Quote || TextKey.Of(block.Text) is not { Length: >= ShortestPull } key
            || !prose.Exists(other => other.Block != block && other.Key.Length > key.Length && other.Key.Contains(key, StringComparison.Ordinal)))];
    }

    private static List<PageBlock> WithoutRepeats(List<PageBlock> blocks)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. blocks.Where(block => block.Weight < RepeatedWeight || seen.Add(block.Text))];
    }

    // Bylines, days and labels above the first running text; a heading right above it stays.
    private static void CutHead(List<PageBlock> blocks, bool isNamed)
    {
        var first = blocks.FindIndex(block => block.IsProse);
        if (first < 0)
            return;
        for (var i = first - 1; i >= 0; i--)
        {
            var block = blocks[i];
            var stays = Standfirst.IsNamed(block) || block.Kind is BlockKind.Table or BlockKind.Picture or BlockKind.ListItem or BlockKind.NumberedItem
                || (block.Kind == BlockKind.Heading && i + 1 < blocks.Count && blocks[i + 1].IsProse)
                || (isNamed && block.LinkShare < 0.5 && !IsByline(block))
                || (block.Weight >= ShortLine / 2 && LineEnds.IsSentenceEnd(block.Text) && block.LinkShare < 0.5);
            if (!stays)
                blocks.RemoveAt(i);
        }
    }

    // "By Ann Miller", "5 March 2024 | 3 min": few words, or digits among them.
    private static bool IsByline(PageBlock block) =>
        block.Weight < ShortLine && !LineEnds.IsSentenceEnd(block.Text) && (block.Text.Count(char.IsDigit) >= 2 || block.Text.Count(c => c == ' ') <= 3);

    private static void CutTail(List<PageBlock> blocks, bool isNamed)
    {
        if (!blocks.Exists(block => block.IsProse))
            return;
        while (blocks.Count > 0 && IsLoose(blocks[^1], isNamed))
            blocks.RemoveAt(blocks.Count - 1);
    }

    private static bool IsLoose(PageBlock block, bool isNamed) => block.Kind switch
    {
        BlockKind.Heading or BlockKind.Picture => true,
        BlockKind.Table or BlockKind.Code => false,
        BlockKind.Paragraph when IsLabel(block) || (block.Weight < ShortLine && IsBold(block)) => true,
        _ => block.LinkShare > 0.5 || (!isNamed && block.Kind == BlockKind.Paragraph && block.Weight < ShortLine && !LineEnds.IsSentenceEnd(block.Text)),
    };

    private static bool IsBold(PageBlock block) =>
        block.Markdown.StartsWith("**", StringComparison.Ordinal) && block.Markdown.EndsWith("**", StringComparison.Ordinal) && !LineEnds.IsSentenceEnd(block.Text);

    private static List<PageBlock> WithoutEmptySections(List<PageBlock> blocks)
    {
        var kept = new List<PageBlock>(blocks.Count);
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            var isEmpty = blocks[i].Kind == BlockKind.Heading && (kept.Count == 0 || (kept[^1].Kind == BlockKind.Heading && kept[^1].Level < blocks[i].Level));
            if (!isEmpty)
                kept.Add(blocks[i]);
        }

        kept.Reverse();
        return kept;
    }
}
