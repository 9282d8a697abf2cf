using Briefings.Rendering.Markdown.Marks;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace Briefings.Rendering.Markdown;

/// <summary>Which Markdown is understood: CommonMark, and what people write besides. Raw HTML is text, but for a few tags.</summary>
internal static class MarkdownPipelines
{
    // A row that is shorter than the widest is filled up: a few kilobytes could ask for millions of cells.
    private const int MostAddedCells = 20_000;

    private static readonly MarkdownPipeline WithTables = Build(hasTables: true, isPrecise: false);
    private static readonly MarkdownPipeline WithoutTables = Build(hasTables: false, isPrecise: false);
    private static readonly MarkdownPipeline PreciseWithTables = Build(hasTables: true, isPrecise: true);
    private static readonly MarkdownPipeline PreciseWithoutTables = Build(hasTables: false, isPrecise: true);

    /// <summary>What writes any text: it knows of every mark.</summary>
    public static MarkdownPipeline Whole => WithTables;

    public static MarkdownPipeline For(string markdown) => MayHaveTables(markdown) ? WithTables : WithoutTables;

    /// <summary>The same, with the exact place of everything.</summary>
    public static MarkdownPipeline PreciseFor(string markdown) => MayHaveTables(markdown) ? PreciseWithTables : PreciseWithoutTables;

    private static MarkdownPipeline Build(bool hasTables, bool isPrecise)
    {
        var builder = new MarkdownPipelineBuilder()
            .UseCjkFriendlyEmphasis()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript);
        if (hasTables)
            builder.UsePipeTables();
        builder.Use<ReadingExtension>();
        if (isPrecise)
            builder.UsePreciseSourceLocation();
        return builder.DisableHtml().Build();
    }

    private static bool MayHaveTables(string markdown)
    {
        if (!markdown.Contains('|', StringComparison.Ordinal))
            return false;
        var (rows, cells, widest) = (0, 0L, 0);
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            if (line.Count('|') is not (> 0 and var count))
                continue;
            rows++;
            cells += count;
            widest = Math.Max(widest, count);
        }

        return ((long)rows * widest) - cells <= MostAddedCells;
    }
}
