using System.Collections.Immutable;

namespace Briefings.Importing.Lines;

/// <summary>Says of every line of a text what became of it; the first word on a line holds.</summary>
internal sealed class LineLedger
{
    /// <summary>The reason given for lines with nothing on them.</summary>
    public const string Blank = LineReasons.Blank;

    /// <summary>Marks the exception that a forgotten line throws.</summary>
    public const string Fault = "ledger";

    private readonly (LineKind Kind, string Reason)?[] _lines;

    /// <param name="count">How many lines the text has.</param>
    public LineLedger(int count) => _lines = new (LineKind, string)?[count];

    public bool IsFree(TextLine line) => _lines[line.Number - 1] is null;

    public bool IsBody(TextLine line) => _lines[line.Number - 1] is { Kind: LineKind.Body };

    public bool IsNoise(TextLine line) => _lines[line.Number - 1] is { Kind: LineKind.Noise };

    public bool IsFurniture(TextLine line) => _lines[line.Number - 1] is { Reason: LineReasons.PageFurniture };

    public void Mark(TextLine line, LineKind kind, string reason) => Mark(line.Number, kind, reason);

    /// <param name="line">1-based.</param>
    public void Mark(int line, LineKind kind, string reason) => _lines[line - 1] ??= (kind, reason);

    /// <summary>The lines in runs of one kind and reason, from the first line to the last.</summary>
    /// <exception cref="InvalidOperationException">A line was forgotten: a fault of the rules, not of the text.</exception>
    public ImmutableArray<LedgerEntry> ToEntries()
    {
        var entries = ImmutableArray.CreateBuilder<LedgerEntry>();
        for (var i = 0; i < _lines.Length; i++)
        {
            var (kind, reason) = _lines[i] ?? throw new InvalidOperationException($"line {i + 1} is not accounted for") { Data = { [Fault] = true } };
            if (entries.Count > 0 && entries[^1] is var last && last.Kind == kind && last.Reason == reason)
                entries[^1] = last with { EndLine = i + 1 };
            else
                entries.Add(new LedgerEntry(i + 1, i + 1, kind, reason));
        }

        return entries.DrainToImmutable();
    }

    /// <summary>The same for a text that is a part of a file: the lines of the other parts are noise to it.</summary>
    /// <param name="above">How many lines are above the part.</param>
    /// <param name="count">How many lines the file has.</param>
    public ImmutableArray<LedgerEntry> ToEntries(int above, int count)
    {
        var entries = ToEntries().Select(entry => entry with { Line = entry.Line + above, EndLine = entry.EndLine + above }).ToList();
        if (above > 0)
            entries.Insert(0, new LedgerEntry(1, above, LineKind.Noise, LineReasons.OtherArticleOfFile));
        if (above + _lines.Length < count)
            entries.Add(new LedgerEntry(above + _lines.Length + 1, count, LineKind.Noise, LineReasons.OtherArticleOfFile));
        return [.. entries];
    }
}
