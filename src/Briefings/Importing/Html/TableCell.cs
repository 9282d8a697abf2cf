namespace Briefings.Importing.Html;

/// <summary>A cell of a table of data.</summary>
/// <param name="Rows">How many rows it is high, 1 and more.</param>
internal readonly record struct TableCell(string Text, string Markdown, int Rows);
