namespace Briefings.Importing.Word;

/// <summary>The place of a paragraph in a list.</summary>
/// <param name="List">Its name in the document.</param>
/// <param name="Level">0 for the outermost.</param>
internal sealed record WordListItem(string List, int Level, bool IsOrdered);
