namespace Briefings.Importing.Body;

/// <summary>A block as Markdown, with its place in lists and quotes.</summary>
/// <param name="Markdown">Without what its list or quote puts before its lines.</param>
/// <param name="Lead">What is before its first line.</param>
/// <param name="Indent">What is before each other line.</param>
/// <param name="Group">Its list or table; 0 for none.</param>
/// <param name="Quote">Its quote; 0 for none.</param>
internal sealed record BlockMarkup(string Markdown, string Lead, string Indent, int Group, int Quote)
{
    /// <summary>Whether it begins an item of its list.</summary>
    public bool BeginsItem => Lead != Indent;

    public string Write() => Lead + Markdown.Replace("\n", "\n" + Indent, StringComparison.Ordinal);

    /// <summary>What is between two blocks: nothing between the items of a list, the quote's mark within a quote.</summary>
    public static string Between(BlockMarkup before, BlockMarkup after)
    {
        if (before.Group > 0 && before.Group == after.Group && after.BeginsItem)
            return "\n";
        var quote = before.Quote > 0 && before.Quote == after.Quote ? after.Indent.LastIndexOf('>') + 1 : 0;
        return "\n" + after.Indent[..quote] + "\n";
    }
}
