using System.Collections.Immutable;
using System.Text;
using Briefings.Files;

namespace Briefings.Importing.Lines;

/// <summary>Builds the plain text that a marked-up file shows, and remembers for every line where it is in the file.</summary>
internal sealed class RenderedText(SourceText file)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<SourceSpan>.Builder _origins = ImmutableArray.CreateBuilder<SourceSpan>();

    public SourceText File { get; } = file;

    /// <summary>Adds what a text on the page says, a line for each of its lines.</summary>
    /// <param name="line">1-based, in the file.</param>
    /// <returns>Where it begins in the text.</returns>
    public int Add(string text, int line, int column)
    {
        var start = _text.Length;
        foreach (var piece in text.Split('\n'))
        {
            _text.Append(piece.Trim()).Append('\n');
            _origins.Add(SourceSpan.At(File.Path, Math.Clamp(line, 1, File.LineCount), Math.Max(column, 1)));
        }

        return start;
    }

    /// <summary>Adds a fact that the file states in its markup, as a line that the rules for plain text read.</summary>
    public void AddLabelled(string label, string? value, int line, int column)
    {
        if (!string.IsNullOrWhiteSpace(value))
            Add($"{label}: {string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}", line, column);
    }

    public void AddBlank(int line) => Add("", line, 1);

    /// <summary>How many lines there are.</summary>
    public int LineCount => _origins.Count;

    public TextLayout ToLayout() => TextLayout.Of(new SourceText(File.Path, _text.ToString()), _origins.ToImmutable());

    /// <summary>What became of the file's own lines: the best that any text on them became, the rest is markup.</summary>
    public ImmutableArray<LedgerEntry> ToLedger(LineLedger rendered, string otherwise) => ToLedger(rendered, _ => (LineKind.Noise, otherwise));

    /// <summary>The same where it depends on the line what it is that nothing was read from.</summary>
    /// <param name="otherwise">Of a line, 1-based.</param>
    public ImmutableArray<LedgerEntry> ToLedger(LineLedger rendered, Func<int, (LineKind Kind, string Reason)> otherwise)
    {
        var file = new LineLedger(File.LineCount);
        foreach (var (line, kind, reason) in Fates(rendered))
            file.Mark(line, kind, reason);
        for (var line = 1; line <= File.LineCount; line++)
        {
            var (kind, reason) = File.Line(line).TrimStart(" \t\uFEFF").IsWhiteSpace() ? (LineKind.Noise, LineLedger.Blank) : otherwise(line);
            file.Mark(line, kind, reason);
        }

        return file.ToEntries();
    }

    /// <summary>The same for one of very many texts of a file: what is not of this one is one run, whatever is on its lines.</summary>
    public ImmutableArray<LedgerEntry> ToLedgerOfPart(LineLedger rendered, string otherwise)
    {
        var marks = new SortedDictionary<int, (LineKind Kind, string Reason)>();
        foreach (var (line, kind, reason) in Fates(rendered))
            marks.TryAdd(line, (kind, reason));
        var entries = ImmutableArray.CreateBuilder<LedgerEntry>();
        var next = 1;
        foreach (var (line, (kind, reason)) in marks)
        {
            if (line > next)
                entries.Add(new LedgerEntry(next, line - 1, LineKind.Noise, otherwise));
            if (line == next && entries.Count > 0 && entries[^1].Kind == kind && entries[^1].Reason == reason)
                entries[^1] = entries[^1] with { EndLine = line };
            else
                entries.Add(new LedgerEntry(line, line, kind, reason));
            next = line + 1;
        }

        if (next <= File.LineCount)
            entries.Add(new LedgerEntry(next, File.LineCount, LineKind.Noise, otherwise));
        return entries.DrainToImmutable();
    }

    // The best first, each with its line in the file.
    private IEnumerable<(int Line, LineKind Kind, string Reason)> Fates(LineLedger rendered) =>
        rendered.ToEntries().Where(entry => entry.Reason != LineLedger.Blank)
            .SelectMany(entry => Enumerable.Range(entry.Line, entry.EndLine - entry.Line + 1).Select(line => (_origins[line - 1].Line, entry.Kind, entry.Reason)))
            .OrderBy(fate => fate.Kind).ThenBy(fate => fate.Line);
}
