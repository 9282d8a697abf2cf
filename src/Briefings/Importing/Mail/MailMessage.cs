using MimeKit;

namespace Briefings.Importing.Mail;

/// <summary>A mail of a file.</summary>
/// <param name="Lines">The lines of the file that it takes.</param>
/// <param name="HeadEnd">The last line of its head.</param>
internal sealed record MailMessage(MimeMessage Message, (int First, int Last) Lines, int HeadEnd)
{
    /// <summary>The first line of its head, behind the line that parts it from the mail before.</summary>
    public required int HeadFirst { get; init; }
}
