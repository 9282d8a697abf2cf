using System.Collections.Frozen;
using Briefings.Content.Writing;
using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Fields;

/// <summary>Reads the head of a mail above the text, forwarded or copied: its subject is the title, its day the day.</summary>
internal static class MailHead
{
    private const int FewestLabels = 3;
    private const int MostLines = 14;
    private const int LongestLabel = 24;

    private static readonly FrozenSet<string> Subjects =
        "subject|betreff|sujet|objet|asunto|oggetto|assunto|onderwerp|temat|тема|主题|主旨|件名|제목|amne|emne|aihe|predmet|targy|subiect|konu|θεμα|הנדון|נושא|الموضوع|موضوع|tieu de|chu de|เรื่อง|विषय|perihal|subjek".Split('|').ToFrozenSet();

    private static readonly FrozenSet<string> Days =
        "date|sent|datum|gesendet|gesendet am|envoye|envoye le|fecha|enviado|enviado el|enviada em|data|inviato|verzonden|wyslano|дата|отправлено|日期|发送时间|發送時間|寄件日期|日時|送信日時|送信日|보낸 날짜|날짜|skickat|sendt|lahetetty|odeslano|datum odeslania|kuldve|elkuldve|trimis|gonderildi|gonderme tarihi|תאריך|נשלח|التاريخ|تاريخ|ngay|วันที่|tanggal|dikirim".Split('|').ToFrozenSet();

    private static readonly FrozenSet<string> People =
        "pour|expediteur|destinataire|remitente|mittente|destinatario|from|to|cc|bcc|reply-to|reply to|von|an|kopie|antwort an|de|a|para|cc|da|van|aan|od|do|dw|от|кому|копия|发件人|收件人|抄送|寄件者|收件者|寄件人|差出人|宛先|보낸 사람|받는 사람|보낸사람|받는사람|참조|fran|till|kopia|fra|til|lahettaja|vastaanottaja|komu|felado|cimzett|catre|kimden|kime|מאת|אל|من|إلى|الى|tu|den|toi|จาก|ถึง|dari|kepada|organization|organisation|message-id|importance|attachments|anlagen|pieces jointes".Split('|').ToFrozenSet();

    private static readonly string[] Replies = ["re:", "fwd:", "fw:", "aw:", "wg:", "tr:", "rv:", "rif:", "i:", "enc:", "vs:", "sv:", "vb:", "odp:", "pd:", "ynt:", "ilt:", "res:", "ref:", "antw:", "doorst:", "回复：", "回复:", "转发：", "转发:", "回覆:", "轉寄:", "转发: ", "答复:", "전달:", "회신:"];

    /// <summary>Reads the group of lines where it is such a head.</summary>
    /// <returns>False where it is none.</returns>
    public static bool Apply(SeedReading reading, IReadOnlyList<TextLine> group)
    {
        var labels = group.Take(MostLines).Select(line => (Line: line, Label: Label(line.Text))).Where(pair => pair.Label.Kind != FieldKind.Other || pair.Label.Start > 0).ToList();
        if (labels.Count < FewestLabels || !labels.Exists(pair => pair.Label.Kind == FieldKind.Title) || labels.Count * 2 < group.Count)
            return false;
        foreach (var (line, (kind, start)) in labels)
            ReadField(reading, line, kind, start);
        foreach (var line in group)
            reading.Ledger.Mark(line, LineKind.Noise, LineReasons.MailHead);
        return true;
    }

    /// <summary>Whether a line parts a mail from the one that it carries: <c>---------- Forwarded message ---------</c>.</summary>
    public static bool IsDivider(string text) =>
        text.Length is > 8 and < 90 && text[0] is '-' or '_' && text[^1] is '-' or '_' && text[1] == text[0] && text.Any(char.IsLetter);

    private static void ReadField(SeedReading reading, TextLine line, FieldKind kind, int start)
    {
        if (start >= line.Text.Length)
            return;
        if (kind == FieldKind.Title)
        {
            start = AfterReplies(line.Text, start);
            TitleRule.AddTitle(reading, line, start, FieldRules.MailSubject, 0.95);
            reading.Ledger.Mark(line, LineKind.Metadata, LineReasons.NamesTitle);
        }
        else if (kind == FieldKind.Date)
        {
            var mention = reading.Dates(line.Text[start..]).FirstOrDefault(date => date.Start.ToDay() is not null);
            if (mention.Length == 0 || DayOrder.Resolve(reading, mention) is not var (date, isSure))
                return;
            var found = SeedReading.In(line, (start + mention.Offset, mention.Length), date, FieldRules.MailDay);
            reading.Fields.AddDate(isSure ? found : StampLine.DoubtOrder(found));
            reading.Ledger.Mark(line, LineKind.Metadata, LineReasons.NamesDate);
        }
    }

    private static int AfterReplies(string text, int start)
    {
        for (var again = true; again;)
        {
            again = false;
            foreach (var reply in Replies)
            {
                if (!text.AsSpan(start).StartsWith(reply, StringComparison.OrdinalIgnoreCase))
                    continue;
                start += reply.Length;
                while (start < text.Length && char.IsWhiteSpace(text[start]))
                    start++;
                again = true;
            }
        }

        return start;
    }

    // Start is 0 for a line that names no part of a mail.
    private static (FieldKind Kind, int Start) Label(string line)
    {
        var text = line.TrimStart('>', ' ', '*');
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOfAny(':', '：');
        if (colon < 1)
            return (FieldKind.Other, 0);
        var key = LatinFolding.Fold(text[..colon]).ToLowerInvariant().Trim(' ', '*', '\u00A0', '\u3000');
        var start = line.Length - text.Length + colon + 1;
        while (start < line.Length && (char.IsWhiteSpace(line[start]) || line[start] == '*'))
            start++;
        return Subjects.Contains(key) ? (FieldKind.Title, start) : Days.Contains(key) ? (FieldKind.Date, start) : People.Contains(key) ? (FieldKind.Other, start) : (FieldKind.Other, 0);
    }
}
