using System.Collections.Immutable;
using Briefings.Importing.Html;
using MimeKit;

namespace Briefings.Importing.Mail;

/// <summary>The form of a mail's text that is read.</summary>
/// <param name="Parts">That it is in.</param>
/// <param name="Blocks">Of a text with structure; empty for one without.</param>
internal sealed record MailForm(ImmutableArray<MailLine> Lines, ImmutableArray<MimePart> Parts, ImmutableArray<PageBlock> Blocks);
