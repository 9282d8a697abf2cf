using Briefings.Importing.Evidence;
using Briefings.Importing.Fields;

namespace Briefings.Importing.Mail;

/// <summary>Finds heads of mails within the text of a mail: lines that name subject, sender and day.</summary>
internal static class CarriedMailReader
{
    private const int FewestLabels = 3;
    private const int MostLines = 30;
    private const int LongestDivider = 90;

    /// <returns>The first head in a stretch of lines; null where it has none.</returns>
    public static CarriedMail? Find(IReadOnlyList<MailLine> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (MailHead.LabelOf(lines[i].Text).Start > 0 && Read(lines, i, end) is { } head)
                return head with { First = WithDivider(lines, i, start) };
        }

        return null;
    }

    private static CarriedMail? Read(IReadOnlyList<MailLine> lines, int first, int end)
    {
        var head = new CarriedMail(first, first);
        var labels = 0;
        var i = first;
        for (; i < end && i - first < MostLines && !lines[i].IsBlank; i++)
        {
            var text = lines[i].Text;
            var (kind, from) = MailHead.LabelOf(text);
            labels += from > 0 ? 1 : 0;
            var value = from > 0 && from <= text.Length ? new MailHeader(text[from..].Trim(), lines[i].Line) : null;
            if (value is null)
                continue;
            head = kind switch
            {
                FieldKind.Title => head with { Subject = head.Subject ?? value },
                FieldKind.Date => head with { Date = head.Date ?? value },
                _ => head with { Sender = head.Sender ?? value },
            };
        }

        var isHead = labels >= FewestLabels && head.Subject is not null && head.Sender is not null && labels * 3 > i - first;
        return isHead ? head with { End = i } : null;
    }

    // "---------- Forwarded message ---------", "Anfang der weitergeleiteten Nachricht:", "________________"
    private static int WithDivider(IReadOnlyList<MailLine> lines, int head, int start)
    {
        var above = head - 1;
        while (above >= start && lines[above].IsBlank)
            above--;
        if (above < start || head - above > 3)
            return head;
        var text = lines[above].Text.Trim();
        var isDivider = MailHead.IsDivider(text) || Lines.LineShapes.IsRule(text) || (text.Length < LongestDivider && text[^1] is ':' or '：');
        return isDivider ? above : head;
    }
}
