namespace Briefings.Importing.Mail;

/// <summary>The head of a mail that another carries in its text: forwarded, or answered below.</summary>
/// <param name="First">Index of its first line, the divider above it included.</param>
/// <param name="End">Index behind its last.</param>
internal sealed record CarriedMail(int First, int End)
{
    public MailHeader? Subject { get; init; }

    public MailHeader? Date { get; init; }

    public MailHeader? Sender { get; init; }
}
