using System.Collections.Immutable;
using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Sources;

/// <summary>Finds the sender of a release in the heading of its last section: <c>About Harbour Works</c>.</summary>
internal static class AboutRule
{
    private const int LongestName = 60;

    private static readonly ImmutableArray<string> Heads = SectionWords.LongestFirst(Section.AboutHeads);

    /// <param name="blocks">The body; the first such heading behind a paragraph counts.</param>
    public static FoundValue<string>? Find(IReadOnlyList<BodyBlock> blocks)
    {
        foreach (var block in blocks.Skip(2))
        {
            if (block.Kind is not (BlockKind.Heading or BlockKind.Paragraph) || Read(block.Text) is not var (start, length))
                continue;
            return new FoundValue<string>(
                block.Text.Substring(start, length), block.SourceOffset(start), length, FieldRules.AboutHeading, 0.6, Inferred: true);
        }

        return null;
    }

    private static (int Start, int Length)? Read(string text)
    {
        var head = Heads.FirstOrDefault(head => text.StartsWith(head, StringComparison.OrdinalIgnoreCase));
        if (head is null)
            return null;
        var end = text.AsSpan(head.Length).IndexOfAny([':', '：', '\n']) is > 0 and var colon ? head.Length + colon : text.Length;
        var dash = text.IndexOf(" -- ", StringComparison.Ordinal);
        end = dash > 0 && dash < end ? dash : end;
        end = text.AsSpan(0, end).TrimEnd(" ?!").Length;
        var name = text[head.Length..end];
        return name.Length is > 1 and < LongestName && (char.IsUpper(name[0]) || !char.IsAscii(name[0])) && !LineEnds.IsSentenceEnd(name)
            ? (head.Length, name.Length)
            : null;
    }
}
