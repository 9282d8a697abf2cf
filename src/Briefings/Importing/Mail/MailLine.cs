namespace Briefings.Importing.Mail;

/// <summary>A line of a mail's text.</summary>
/// <param name="Text">Without the marks of a quote before it.</param>
/// <param name="Line">Where it is in the file, 1-based.</param>
/// <param name="Depth">How many quotes are around it.</param>
/// <param name="Block">Its block in a text with structure; -1 in one without.</param>
internal sealed record MailLine(string Text, int Line, int Depth, int Block = -1)
{
    public bool IsBlank { get; } = string.IsNullOrWhiteSpace(Text);
}
