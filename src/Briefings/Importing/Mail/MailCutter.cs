using System.Collections.Immutable;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Mail;

/// <summary>Finds the article in the text of a mail: behind heads of forwarded mails, without answers, quotes, greetings, signatures and notices.</summary>
internal sealed class MailCutter
{
    private const int MostForwards = 10;
    private const int ShortNote = 400;
    private const int Answer = 60;
    private const int FarFromEnd = 25;
    private const int CoveringNote = 700;
    private const int MostLinesOfNote = 60;
    private const int MostTries = 40;
    private const int MostAboveGreeting = 3;

    private readonly ImmutableArray<MailLine> _lines;
    private readonly string?[] _reasons;
    private readonly int[] _weights;
    private int _start;
    private int _end;
    private int _depth;

    private MailCutter(ImmutableArray<MailLine> lines)
    {
        _lines = lines;
        _reasons = new string?[lines.Length];
        _weights = [.. lines.Select(line => Scripts.Weight(line.Text))];
        _end = lines.Length;
    }

    /// <param name="isAnswer">Whether the subject says that the mail answers another.</param>
    public static MailText Cut(ImmutableArray<MailLine> lines, bool isAnswer)
    {
        var cutter = new MailCutter(lines);
        var carried = cutter.Open(isAnswer);
        cutter.CutQuotes();
        cutter.CutSignature();
        cutter.CutTail();
        cutter.CutHead();
        return new MailText(lines, [.. cutter._reasons], carried);
    }

    // Through every mail that carries another, to the one that is meant.
    private CarriedMail? Open(bool isAnswer)
    {
        CarriedMail? carried = null;
        for (var i = 0; i < MostForwards && CarriedMailReader.Find(_lines, _start, _end) is { } head; i++)
        {
            var above = WeightOf(_start, head.First);
            var below = WeightOf(head.End, _end);
            if (below == 0 || (isAnswer ? above >= Answer : above >= ShortNote && above * 2 >= below))
            {
                Mark(head.First, _end, LineReasons.QuotedMail);
                _end = head.First;
                break;
            }

            Mark(_start, head.First, LineReasons.NoteOfForwarder);
            Mark(head.First, head.End, LineReasons.MailHead);
            _start = head.End;
            _depth = _lines[head.End - 1].Depth;
            carried = head;
            isAnswer = false;
        }

        return carried;
    }

    private void CutQuotes()
    {
        var own = Enumerable.Range(_start, _end - _start).Where(i => _lines[i].Depth <= _depth).Sum(i => _weights[i]);
        var quoted = WeightOf(_start, _end) - own;
        // Sent on by quoting it whole.
        if (own < ShortNote / 2 && quoted > own * 4)
        {
            Mark(i => _lines[i].Depth <= _depth, LineReasons.NoteOfForwarder);
            return;
        }

        for (var i = _start; i < _end; i++)
        {
            if (_lines[i].Depth <= _depth)
                continue;
            Mark(i, i + 1, LineReasons.QuotedMail);
            if (i > _start && _lines[i - 1].Depth <= _depth)
                MarkAttribution(i);
        }
    }

    // "On 3 April 2025 at 10:00, Ann Miller wrote:", on one line or two.
    private void MarkAttribution(int quote)
    {
        var last = quote - 1;
        while (last >= _start && _lines[last].IsBlank)
            last--;
        if (last < _start || _reasons[last] is not null || _lines[last].Text.TrimEnd()[^1] is not (':' or '：'))
            return;
        var first = last;
        while (first > _start && last - first < 2 && !_lines[first - 1].IsBlank && !LineEnds.IsSentenceEnd(_lines[first - 1].Text.Trim()))
            first--;
        Mark(first, last + 1, LineReasons.QuotedMail);
    }

    // What follows the mark belongs to the signature, unless more follows than is above.
    private void CutSignature()
    {
        var tries = 0;
        for (var i = _start; i < _end && tries < MostTries; i++)
        {
            if (MailShapes.IsSignatureMark(_lines[i].Text) && ++tries > 0 && WeightOf(i, _end) * 2 < WeightOf(_start, i))
            {
                Mark(i, _end, LineReasons.Signature);
                return;
            }
        }
    }

    // Paragraph by paragraph from the end, until one is text.
    private void CutTail()
    {
        for (var tries = 0; tries < MostTries && LastParagraph() is var (first, end); tries++)
        {
            var lines = Enumerable.Range(first, end - first).Select(i => _lines[i].Text).ToList();
            var reason = MailShapes.IsNotice(string.Join(' ', lines)) ? LineReasons.MailNotice : MailShapes.IsContact(lines) ? LineReasons.Contact : null;
            if (reason is null || first <= _start)
                break;
            Mark(first, end, reason);
        }

        for (var i = Math.Max(_start + 1, _end - FarFromEnd); i < _end; i++)
        {
            if (_reasons[i] is null && MailShapes.IsClosing(_lines[i].Text) && !HasProse(i, _end))
            {
                Mark(i, _end, LineReasons.Signature);
                return;
            }
        }
    }

    private void CutHead()
    {
        var first = NextOpen(_start);
        // A page may have its title above.
        for (var above = 0; above < MostAboveGreeting && first < _end && !MailShapes.IsGreeting(_lines[first].Text) && _weights[first] < ShortNote / 2; above++)
            first = NextOpen(first + 1);
        if (first >= _end || !MailShapes.IsGreeting(_lines[first].Text))
            return;
        Mark(first, first + 1, LineReasons.Greeting);
        for (var i = first + 1; i < Math.Min(_end, first + MostLinesOfNote) && WeightOf(first, i) < CoveringNote; i++)
        {
            var text = _lines[i].Text.Trim();
            var isBorder = LineShapes.IsRule(text) || (text.Length > 0 && text[^1] is ':' or '：' && (i + 1 == _end || _lines[i + 1].IsBlank));
            if (!isBorder || WeightOf(i + 1, _end) < WeightOf(first, i) * 2)
                continue;
            Mark(first + 1, i + 1, LineReasons.CoveringNote);
            return;
        }
    }

    private (int First, int End)? LastParagraph()
    {
        var end = _end;
        while (end > _start && (_lines[end - 1].IsBlank || _reasons[end - 1] is not null))
            end--;
        var first = end;
        while (first > _start && !_lines[first - 1].IsBlank && _reasons[first - 1] is null)
            first--;
        return first < end ? (first, end) : null;
    }

    private int NextOpen(int i)
    {
        while (i < _end && (_lines[i].IsBlank || _reasons[i] is not null))
            i++;
        return i;
    }

    private bool HasProse(int from, int to) => Enumerable.Range(from, to - from).Any(i => _reasons[i] is null && (_weights[i] > 140 || (_weights[i] > 60 && LineEnds.IsSentenceEnd(_lines[i].Text.Trim()))));

    private int WeightOf(int from, int to) => Enumerable.Range(from, Math.Max(0, to - from)).Sum(i => _reasons[i] is null ? _weights[i] : 0);

    private void Mark(int from, int to, string reason)
    {
        for (var i = from; i < to; i++)
            _reasons[i] ??= reason;
    }

    private void Mark(Func<int, bool> which, string reason)
    {
        for (var i = _start; i < _end; i++)
        {
            if (which(i))
                _reasons[i] ??= reason;
        }
    }
}
