using System.Collections.Immutable;
using System.Text;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing.Documents;
using Briefings.Importing.Evidence;
using Briefings.Importing.Formats;
using Briefings.Importing.Html;
using Briefings.Importing.Html.Stated;
using Briefings.Importing.Lines;
using Briefings.Importing.Sources;
using Briefings.Language;
using MimeKit;

namespace Briefings.Importing.Mail;

/// <summary>Reads mails: the best form of the text, without what belongs to the mail and not to the article, and what the head says of it.</summary>
internal sealed class MailImporter
{
    // A plain text with a fifth of the page's words says that there is a page.
    private const int FarMore = 5;

    private readonly SourceText _file;
    private readonly MailPlaces _places;
    private readonly DiagnosticBag _diagnostics;

    private MailImporter(SourceText file, MailPlaces places, DiagnosticBag diagnostics)
    {
        _file = file;
        _places = places;
        _diagnostics = diagnostics;
    }

    /// <returns>Each mail of the file that has a text.</returns>
    /// <exception cref="FormatException">The file is no mail.</exception>
    public static ImmutableArray<ReadDocument> Read(SeedFile seed, DiagnosticBag diagnostics)
    {
        var (messages, places) = MailFile.Read(seed.Bytes);
        // Its lines are what counts here; each part has an encoding of its own.
        var importer = new MailImporter(new SourceText(seed.Path, Encoding.Latin1.GetString(seed.Bytes.Span)), places, diagnostics);
        var once = messages.DistinctBy(mail => mail.Message.MessageId ?? mail.Lines.First.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return [.. once.Select(mail => importer.Read(mail) is { } read ? read with { Name = messages.Count > 1 ? NameOf(mail) : null } : null).OfType<ReadDocument>()];
    }

    private static string NameOf(MailMessage mail) => "mail " + (mail.Message.MessageId ?? mail.Message.Subject + mail.Message.Date.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    private ReadDocument? Read(MailMessage mail)
    {
        var message = mail.Message;
        var place = SourceSpan.At(_file.Path, mail.Lines.First, 1);
        var parts = MailParts.Of(message.Body);
        var box = new PictureBox();
        var text = Best(parts, box);
        if (text is null && parts.Carried is [var inner, ..])
            return Read(mail with { Message = inner });
        if (text is null)
        {
            _diagnostics.Add(parts.IsEncrypted ? DocumentMessages.MailEncrypted(place) : DocumentMessages.MailWithoutText(place));
            return null;
        }

        foreach (var part in parts.Others)
            _diagnostics.Add(DocumentMessages.AttachmentNotRead(SourceSpan.At(_file.Path, _places.LinesOf(part).First, 1), part.FileName ?? part.ContentType.MimeType));
        return Read(mail, text, (parts, box));
    }

    private ReadDocument? Read(MailMessage mail, MailForm form, (MailParts Parts, PictureBox Box) with)
    {
        var cut = MailCutter.Cut(form.Lines, MailSubject.IsAnswer(mail.Message.Subject ?? ""));
        var open = new OpenText(_file);
        AddFacts(open, mail, cut);
        AddText(open, form, cut);
        foreach (var picture in Attached(with.Parts, with.Box, form))
            open.AddBlock(picture);
        if (open.Read(mail.Message.Headers[HeaderId.ContentLanguage]) is not { } text)
        {
            _diagnostics.Add(Messages.NoRunningText(SourceSpan.At(_file.Path, mail.Lines.First, 1)));
            return null;
        }

        var pictures = with.Box.UsedIn(text.Blocks.Select(block => block.Markup?.Markdown ?? ""));
        var ledger = LedgerOf(mail, form, with.Parts);
        return new ReadDocument(text, MailLedger.Complete(open.ToLedger(text, ledger.Of), ContinuedLines(form))) { Pictures = pictures };
    }

    // The page keeps links, lists and tables; a plain text that says more than the page does is the better one.
    private MailForm? Best(MailParts parts, PictureBox box)
    {
        var plain = parts.Plain.Where(part => part.Content is not null).Select(part => (Part: part, Text: MailBytes.TextOf(part))).Where(pair => !string.IsNullOrWhiteSpace(pair.Text)).ToList();
        var words = plain.Sum(pair => Scripts.Weight(pair.Text));
        foreach (var part in parts.Html.Where(part => part.Content is not null))
        {
            var blocks = MailHtml.Read(MailBytes.TextOf(part), parts.Pictures, box);
            var prose = blocks.Sum(block => Scripts.Weight(block.Text));
            if (prose > 0 && (plain.Count == 0 || prose > words * FarMore || (MailHtml.HasStructure(blocks) && prose * 10 >= words * 6)))
                return new MailForm(MailLines.OfBlocks(blocks, _places.MapOf(part)), [part], [.. blocks]);
        }

        var lines = plain.SelectMany(pair => MailLines.OfPlain(pair.Text, _places.MapOf(pair.Part), IsFlowed(pair.Part))).ToImmutableArray();
        return plain.Count == 0 ? null : new MailForm(lines, [.. plain.Select(pair => pair.Part)], []);
    }

    private static bool IsFlowed(TextPart part) => string.Equals(part.ContentType.Parameters["format"], "flowed", StringComparison.OrdinalIgnoreCase);

    private static void AddText(OpenText open, MailForm form, MailText cut)
    {
        var block = -1;
        var isGreeted = false;
        for (var i = 0; i < cut.Lines.Length; i++)
        {
            var line = isGreeted && cut.Reasons[i] is null ? Capital(cut.Lines[i]) : cut.Lines[i];
            isGreeted = cut.Reasons[i] is LineReasons.Greeting || (isGreeted && line.IsBlank);
            if (cut.Reasons[i] is { } reason)
                open.AddNoise(line.Text, line.Line, reason);
            else if (form.Blocks.IsEmpty)
                open.AddLine(line.Text, line.Line);
            else if (line.Block > block)
                open.AddBlock(Capital(Without(form.Blocks[block = line.Block], cut, i), line) with { Line = line.Line });
        }
    }

    // "Sehr geehrte Damen und Herren, / die Stadtwerke …": without the greeting the sentence begins here.
    private static MailLine Capital(MailLine line) =>
        line.Text.Length > 1 && char.IsLower(line.Text[0]) ? line with { Text = char.ToUpperInvariant(line.Text[0]) + line.Text[1..] } : line;

    private static PageBlock Capital(PageBlock block, MailLine first) =>
        block.Text.Length > 0 && first.Text.Length > 0 && block.Markdown.StartsWith(block.Text[0]) && block.Text[0] != first.Text[0] && char.ToUpperInvariant(block.Text[0]) == first.Text[0]
            ? block with { Text = first.Text[0] + block.Text[1..], Markdown = first.Text[0] + block.Markdown[1..] }
            : block;

    // A block of which some lines are left out loses its marks with them.
    private static PageBlock Without(PageBlock block, MailText cut, int first)
    {
        var lines = Enumerable.Range(first, block.Text.Count(c => c == '\n') + 1).Where(i => i < cut.Lines.Length && cut.Lines[i].Block == cut.Lines[first].Block).ToList();
        var isWhole = first == 0 || cut.Lines[first - 1].Block != cut.Lines[first].Block;
        if (isWhole && lines.TrueForAll(i => cut.Reasons[i] is null))
            return block;
        var text = string.Join('\n', lines.Where(i => cut.Reasons[i] is null).Select(i => cut.Lines[i].Text));
        return block with { Text = text, Markdown = Content.Writing.MarkdownEscaper.Escape(text).Replace("\n", "\\\n", StringComparison.Ordinal) };
    }

    private void AddFacts(OpenText open, MailMessage mail, MailText cut)
    {
        var message = mail.Message;
        var kept = cut.Lines.Where((line, i) => cut.Reasons[i] is null && !line.IsBlank).ToList();
        var words = string.Join('\n', kept.Select(line => line.Text));
        var language = LanguageDetector.Detect(words).Language;
        var subject = cut.Carried is null && message.Subject is { } own ? new MailHeader(own, LineOf(mail, HeaderId.Subject)) : cut.Carried?.Subject;
        if (subject is not null && MailSubject.Clean(subject.Value) is { Length: > 0 } title)
        {
            var fact = new OpenFact(title, FieldRules.MailSubject, 0.95, subject.Line, LineReasons.NamesTitle);
            if (kept.Count > 0 && MailSubject.YieldsTo(title, kept[0].Text))
                open.AddFact(fact, title, (fields, found) => fields.AddRival("title", found));
            else
                open.AddFact(fact, title, (fields, found) => fields.AddTitle(found));
        }

        if (DateOf(mail, cut.Carried, language) is var (date, header))
            open.AddFact(new OpenFact(header.Value, FieldRules.MailDay, 0.9, header.Line, LineReasons.NamesDate), date, (fields, found) => fields.AddDate(found));
        var sender = cut.Carried?.Sender ?? new MailHeader(message.From.Mailboxes.FirstOrDefault()?.ToString() ?? "", LineOf(mail, HeaderId.From));
        var signature = ContactSource.In(cut.Lines.Where((_, i) => cut.Reasons[i] is LineReasons.Signature or LineReasons.Contact or LineReasons.MailNotice).Select(line => line.Text), language.Primary);
        if (MailSender.Of(sender.Value, cut.Carried is null ? message.Headers[HeaderId.Organization] : null, words, signature) is var (name, confidence))
            open.AddFact(new OpenFact(name, DocumentRules.MailSender, confidence, sender.Line, LineReasons.NamesSource) { IsInferred = true }, name, (fields, found) => fields.AddSource(found));
    }

    private (ArticleDate Date, MailHeader Header)? DateOf(MailMessage mail, CarriedMail? carried, LanguageTag language)
    {
        if (carried is not null)
            return carried.Date is { } inner && StatedDate.Read(inner.Value, language.Primary) is { } read ? (read, inner) : null;
        return mail.Message.Headers[HeaderId.Date] is { } written && StatedDate.Read(written, language.Primary) is { } date ? (date, new MailHeader(written, LineOf(mail, HeaderId.Date))) : null;
    }

    // Press pictures: the text does not show them, so they come behind it.
    private IEnumerable<PageBlock> Attached(MailParts parts, PictureBox box, MailForm form)
    {
        foreach (var part in parts.Pictures.Where(part => part.IsAttachment || part.ContentId is null || form.Blocks.IsEmpty))
        {
            if (box.Add(MailBytes.Of(part), part.FileName ?? "picture") is { } name && !form.Blocks.Any(block => block.Markdown.Contains($"]({name})", StringComparison.Ordinal)))
                yield return new PageBlock(Body.BlockKind.Picture, "", $"![]({name})", null) { Line = _places.LinesOf(part).First };
        }
    }

    private MailLedger LedgerOf(MailMessage mail, MailForm form, MailParts parts)
    {
        var fates = new List<(int, int, LineKind, string)>();
        foreach (var part in parts.Plain.Concat(parts.Html).Concat(parts.Pictures.OfType<MimePart>()).Concat(parts.Others))
        {
            var (first, last) = _places.LinesOf(part);
            var (kind, reason) = form.Parts.Contains(part) ? (part.ContentTransferEncoding == ContentEncoding.Base64 ? (LineKind.Body, LineReasons.RunningText) : (LineKind.Noise, LineReasons.Markup))
                : part is TextPart { IsAttachment: false } ? (LineKind.Noise, LineReasons.OtherForm)
                : parts.Pictures.Contains(part) ? (LineKind.Body, LineReasons.Picture) : (LineKind.Noise, LineReasons.MailStructure);
            fates.Add((first, last, kind, reason));
        }

        return MailLedger.Of(mail.Lines, mail.HeadEnd, fates);
    }

    // Lines that are only there because a mail has no long ones.
    private HashSet<int> ContinuedLines(MailForm form)
    {
        var continued = new HashSet<int>();
        foreach (var part in form.Parts)
        {
            var (first, last) = _places.LinesOf(part);
            var begun = (form.Blocks.IsEmpty ? form.Lines.Select(line => line.Line) : _places.MapOf(part)).ToHashSet();
            continued.UnionWith(Enumerable.Range(first, last - first + 1).Where(line => !begun.Contains(line)));
        }

        return continued;
    }

    private int LineOf(MailMessage mail, HeaderId id) =>
        mail.Message.Headers.FirstOrDefault(header => header.Id == id)?.Offset is { } offset ? Math.Max(_places.LineOf(offset), mail.HeadFirst) : mail.HeadFirst;
}
