using Briefings.Facts.Words;
using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Importing.Labels;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Sources;

/// <summary>Finds the sender of a release in the heading of its last section: <c>About Harbour Works</c>.</summary>
internal static class AboutRule
{
    /// <param name="blocks">The body; the first such heading behind a paragraph counts.</param>
    public static FoundValue<string>? Find(IReadOnlyList<BodyBlock> blocks)
    {
        foreach (var block in blocks.Skip(2))
        {
            if (block.Kind is not (BlockKind.Heading or BlockKind.Paragraph) || AboutHeading.Read(block.Text) is not var (start, length)
                || (LineEnds.IsSentenceEnd(block.Text.Substring(start, length)) && !SourceName.IsAbbreviated(block.Text.Substring(start, length))))
                continue;
            return new FoundValue<string>(
                block.Text.Substring(start, length), block.SourceOffset(start), length, FieldRules.AboutHeading, 0.6, Inferred: true);
        }

        return null;
    }
}
