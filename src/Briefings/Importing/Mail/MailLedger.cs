using System.Collections.Immutable;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Mail;

/// <summary>What the lines of a mail are that nothing was read from: its head, texts in other forms, coded files.</summary>
internal sealed class MailLedger
{
    private readonly (int First, int Last, LineKind Kind, string Reason)[] _runs;

    private MailLedger((int, int, LineKind, string)[] runs) => _runs = runs;

    /// <param name="mail">The lines of the whole mail.</param>
    /// <param name="head">Its last line of head.</param>
    /// <param name="parts">The lines of its parts with what became of each.</param>
    public static MailLedger Of((int First, int Last) mail, int head, IEnumerable<(int First, int Last, LineKind Kind, string Reason)> parts) =>
        new([.. parts, (mail.First, head, LineKind.Noise, LineReasons.MailSettings), (mail.First, mail.Last, LineKind.Noise, LineReasons.MailStructure)]);

    /// <summary>Gives lines that go on from the one above what became of that.</summary>
    public static ImmutableArray<LedgerEntry> Complete(ImmutableArray<LedgerEntry> entries, HashSet<int> continued)
    {
        var ledger = new List<LedgerEntry>();
        foreach (var entry in entries)
        {
            for (var line = entry.Line; line <= entry.EndLine; line++)
            {
                var goesOn = continued.Contains(line) && entry.Reason == LineReasons.Markup && ledger.Count > 0 && ledger[^1].Reason != LineReasons.Blank;
                var (kind, reason) = goesOn ? (ledger[^1].Kind, ledger[^1].Reason) : (entry.Kind, entry.Reason);
                if (ledger.Count > 0 && ledger[^1].Kind == kind && ledger[^1].Reason == reason)
                    ledger[^1] = ledger[^1] with { EndLine = line };
                else
                    ledger.Add(new LedgerEntry(line, line, kind, reason));
            }
        }

        return [.. ledger];
    }

    /// <param name="line">1-based.</param>
    public (LineKind Kind, string Reason) Of(int line)
    {
        foreach (var (first, last, kind, reason) in _runs)
        {
            if (line >= first && line <= last)
                return (kind, reason);
        }

        return (LineKind.Noise, LineReasons.OtherMail);
    }
}
