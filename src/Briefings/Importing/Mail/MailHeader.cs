namespace Briefings.Importing.Mail;

/// <summary>What the head of a mail says, of the mail itself or of one that it carries.</summary>
/// <param name="Line">Where it is in the file, 1-based.</param>
internal sealed record MailHeader(string Value, int Line);
