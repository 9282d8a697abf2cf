using System.Collections.Immutable;
using System.Text;
using Briefings.Configuration;
using Briefings.Files;
using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Importing.Fields;
using Briefings.Importing.Formats;
using Briefings.Importing.Html;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Documents;

/// <summary>
/// Collects the lines or blocks of a document with what it states of itself, and reads them by the rules for plain text: which
/// of them are the title, a signature, a contact. What is left keeps its structure.
/// </summary>
/// <param name="file">What the places name.</param>
internal sealed class OpenText(SourceText file)
{
    private const int EnoughProse = 140;
    private const int LongestOfContact = 90;

    private readonly RenderedText _rendered = new(file);
    private readonly List<(LineKind Kind, string Reason)?> _fates = [];
    private readonly List<Action<FieldFindings>> _findings = [];
    private readonly List<(int Line, PageBlock Block)> _blocks = [];
    private readonly StringBuilder _words = new();
    private bool _hasLines;
    private bool _isBelowLabel;
    private bool _hasProse;
    private bool _hasHeading;
    private int _heading = -1;

    public void AddFact<T>(OpenFact fact, T value, Action<FieldFindings, FoundValue<T>> add)
    {
        var offset = _rendered.Add(fact.Text.Replace('\n', ' '), fact.Line, 1);
        Account((LineKind.Metadata, fact.Reason));
        _findings.Add(fields => add(fields, new FoundValue<T>(value, offset, fact.Text.Length, fact.Rule, fact.Confidence, fact.IsInferred)));
    }

    /// <summary>Adds a line of which it is known already why it is left out.</summary>
    public void AddNoise(string text, int line, string reason)
    {
        _rendered.Add(text, line, 1);
        Account(text.Trim().Length == 0 ? null : (LineKind.Noise, reason));
    }

    /// <summary>Adds a line of a text without structure.</summary>
    public void AddLine(string text, int line)
    {
        _rendered.Add(text, line, 1);
        Account(null);
        _words.Append(text).Append('\n');
        _hasLines = true;
    }

    /// <param name="block">Of the document, in its order.</param>
    /// <param name="isText">Whether it belongs to the text, whatever it looks like.</param>
    public void AddBlock(PageBlock block, bool isText = false)
    {
        // What a label heads is read together with it, in whatever paragraphs it is written.
        _isBelowLabel = _blocks.Count > 0 && (_isBelowLabel || ContactWords.IsLabel(_blocks[^1].Block.Text)) && block.Kind == BlockKind.Paragraph && block.Text.Length < LongestOfContact && !LineEnds.IsSentenceEnd(block.Text);
        if (!_isBelowLabel)
            _rendered.AddBlank(block.Line);
        Account(null);
        _blocks.Add((_rendered.LineCount, block));
        _rendered.Add(block.Kind == BlockKind.Picture ? block.Markdown : block.Text, block.Line, block.Column);
        if (block is { Kind: BlockKind.Heading, Level: 1 } && !_hasProse && !_hasHeading)
            _heading = _rendered.LineCount - 1;
        _hasHeading |= block is { Kind: BlockKind.Heading, Level: 1 };
        _hasProse |= block.Kind != BlockKind.Heading && Scripts.Weight(block.Text) >= EnoughProse;
        // What a table or a list says is of the text, wherever it is.
        Account(isText || block.Kind is BlockKind.Table or BlockKind.Code or BlockKind.Picture ? (LineKind.Body, LineReasons.RunningText) : null);
        if (block.Kind is not (BlockKind.Picture or BlockKind.Heading))
            _words.Append(block.Text).Append('\n');
    }

    /// <param name="stated">The language that the document names; null where it names none.</param>
    /// <returns>Null when the text has no running text at all.</returns>
    public ReadText? Read(string? stated)
    {
        var (language, confidence) = LanguageOf(stated);
        var reading = new SeedReading(_rendered.ToLayout(), language);
        for (var i = 0; i < _fates.Count; i++)
        {
            if (_fates[i] is var (kind, reason))
                reading.Ledger.Mark(reading.Layout.Lines[i], kind, reason);
        }

        foreach (var add in _findings)
            add(reading.Fields);
        if (_heading >= 0 && reading.Layout.Lines[_heading] is var heading)
        {
            // What the document has as its title, once and above its text.
            reading.Fields.AddTitle(SeedReading.In(heading, (0, heading.Text.Length), heading.Text, FieldRules.FirstHeading));
            if (reading.Fields.Title?.Value == heading.Text)
                reading.Ledger.Mark(heading, LineKind.Metadata, LineReasons.Title);
        }

        return TextImporter.Read(reading, confidence, _hasLines ? AssembleLines : Assemble);
    }

    /// <summary>What became of the lines of the file.</summary>
    /// <param name="otherwise">Of those that nothing was read from.</param>
    public ImmutableArray<LedgerEntry> ToLedger(ReadText text, string otherwise) => _rendered.ToLedger(text.Reading.Ledger, otherwise);

    /// <summary>The same where it depends on the line.</summary>
    public ImmutableArray<LedgerEntry> ToLedger(ReadText text, Func<int, (LineKind Kind, string Reason)> otherwise) => _rendered.ToLedger(text.Reading.Ledger, otherwise);

    private (LanguageTag Language, double Confidence) LanguageOf(string? stated) => LanguageCertainty.Detect(_words.ToString(), stated);

    // The text of a mail without marks, and below it the pictures that came with it.
    private ImmutableArray<BodyBlock> AssembleLines(SeedReading reading)
    {
        var pictures = _blocks.Select(entry => reading.Layout.Lines[entry.Line].Offset).ToHashSet();
        return [.. BodyAssembler.Assemble(reading).Where(block => !block.Pieces.Any(piece => pictures.Contains(piece.SourceOffset))), .. Assemble(reading)];
    }

    private ImmutableArray<BodyBlock> Assemble(SeedReading reading) =>
        [.. _blocks.Select(entry => ToBody(reading, entry.Line, entry.Block)).OfType<BodyBlock>()];

    private static BodyBlock? ToBody(SeedReading reading, int first, PageBlock block)
    {
        var all = block.Kind == BlockKind.Picture ? 1 : block.Text.Count(c => c == '\n') + 1;
        var lines = reading.Layout.Lines.Skip(first).Take(all).ToList();
        if (block.Kind == BlockKind.Picture)
            return Marked(block, [new BlockPiece("", lines[0].Offset)]);
        var kept = lines.Where(reading.Ledger.IsBody).ToList();
        if (kept.Count == 0)
            return null;
        var isWhole = kept.Count == lines.Count(line => !line.IsBlank) && reading.HeadLength(lines[0]) == 0 && kept.TrueForAll(line => reading.EndOf(line) >= line.Text.Length);
        if (isWhole)
            return Marked(block, [.. lines.Select(line => new BlockPiece(line.Text, line.Offset))]);
        var head = kept[0] == lines[0] ? reading.HeadLength(lines[0]) : 0;
        ImmutableArray<BlockPiece> pieces = [.. kept.Select((line, i) => Piece(reading, line, i == 0 ? head : 0))];
        return BodyBlock.Of(pieces.Length > 1 ? BlockKind.Lines : BlockKind.Paragraph, pieces);
    }

    private static BlockPiece Piece(SeedReading reading, TextLine line, int from) =>
        new(line.Text[from..Math.Max(from, reading.EndOf(line))], line.Offset + from);

    private static BodyBlock Marked(PageBlock block, ImmutableArray<BlockPiece> pieces)
    {
        // The title is the page's first-level heading.
        var heading = block.Kind == BlockKind.Heading ? new string('#', Math.Max(2, block.Level)) + " " : "";
        return BodyBlock.Of(block.Kind, pieces) with { Markup = new BlockMarkup(heading + block.Markdown, block.Lead, block.Indent, block.Group, block.Quote) };
    }

    private void Account((LineKind, string)? fate)
    {
        while (_fates.Count < _rendered.LineCount)
            _fates.Add(fate);
    }
}
