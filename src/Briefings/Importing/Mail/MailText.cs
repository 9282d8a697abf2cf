using System.Collections.Immutable;

namespace Briefings.Importing.Mail;

/// <summary>The text of a mail with what is to be left out of it.</summary>
/// <param name="Reasons">For each line why it is left out; null where it stays.</param>
/// <param name="Carried">The head of the mail that the text is of, where another carries it; null where it is the mail's own.</param>
internal sealed record MailText(ImmutableArray<MailLine> Lines, ImmutableArray<string?> Reasons, CarriedMail? Carried);
