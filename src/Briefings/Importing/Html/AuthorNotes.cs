using Briefings.Importing.Body;

namespace Briefings.Importing.Html;

/// <summary>Leaves out what a page says of its author below the text: "Ann Miller is a reporter who …".</summary>
internal static class AuthorNotes
{
    private const int Last = 3;
    private const int Longest = 500;

    /// <param name="persons">The authors, in full.</param>
    public static List<PageBlock> Without(List<PageBlock> blocks, IEnumerable<string> persons)
    {
        var keys = persons.Select(TextKey.Of).Where(key => key.Length > 4).ToList();
        return keys.Count == 0 ? blocks : [.. blocks.Where((block, i) => i < Math.Max(1, blocks.Count - Last) || !IsNote(block, keys))];
    }

    private static bool IsNote(PageBlock block, List<string> keys) =>
        block.Kind == BlockKind.Paragraph && block.Quote == 0 && block.Weight <= Longest
        && TextKey.Of(block.Text) is var text && keys.Exists(key => text.Length > key.Length && text.StartsWith(key, StringComparison.Ordinal));
}
