using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Files;
using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Importing.Html;
using Briefings.Importing.Html.Stated;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Formats;

/// <summary>Collects what a marked-up file states and says, and makes a reading of it that knows where each line is in the file.</summary>
internal sealed class MarkedText(SourceText file)
{
    private readonly RenderedText _rendered = new(file);
    private readonly List<(LineKind Kind, string Reason)> _fates = [];
    private readonly List<Action<FieldFindings>> _findings = [];
    private readonly ImmutableArray<BodyBlock>.Builder _blocks = ImmutableArray.CreateBuilder<BodyBlock>();

    public void AddFact<T>(StatedFact fact, T value, string reason, Action<FieldFindings, FoundValue<T>> add)
    {
        var offset = _rendered.Add(fact.Value, fact.Line, fact.Column);
        Account(LineKind.Metadata, reason);
        var (confidence, isInferred) = StatedConfidence.Of(fact);
        if (confidence < Certainty.Asked && fact.Field is not (StatedField.Title or StatedField.Site))
            return;
        var found = new FoundValue<T>(value, offset, fact.Value.Length, fact.Rule, confidence, isInferred) { Signs = fact.Signs };
        _findings.Add(fields => add(fields, found));
    }

    public void AddBlock(PageBlock block)
    {
        var lines = block.Text.Split('\n');
        var pieces = ImmutableArray.CreateBuilder<BlockPiece>(lines.Length);
        foreach (var line in lines)
            pieces.Add(new BlockPiece(line.Trim(), _rendered.Add(line.Trim(), block.Line, block.Column)));
        Account(LineKind.Body, LineReasons.RunningText);
        // The title is the page's first-level heading.
        var heading = block.Kind == BlockKind.Heading ? new string('#', Math.Max(2, block.Level)) + " " : "";
        _blocks.Add(BodyBlock.Of(block.Kind, pieces.MoveToImmutable()) with
        {
            Markup = new BlockMarkup(heading + block.Markdown, block.Lead, block.Indent, block.Group, block.Quote),
        });
    }

    public ReadPage Finish(LanguageTag language, double confidence)
    {
        var reading = new SeedReading(_rendered.ToLayout(), language);
        for (var i = 0; i < _fates.Count; i++)
            reading.Ledger.Mark(reading.Layout.Lines[i], _fates[i].Kind, _fates[i].Reason);
        foreach (var add in _findings)
            add(reading.Fields);
        return new ReadPage(reading, _blocks.DrainToImmutable(), confidence, _rendered);
    }

    /// <summary>The language of the running text; the stated one where that says too little.</summary>
    public static (LanguageTag Language, double Confidence) LanguageOf(IReadOnlyCollection<PageBlock> blocks, string? stated)
    {
        var text = string.Join('\n', blocks.Where(block => block.IsProse).Select(block => block.Text));
        return LanguageCertainty.Detect(text.Length > 0 ? text : string.Join('\n', blocks.Select(block => block.Text)), stated);
    }

    private void Account(LineKind kind, string reason)
    {
        while (_fates.Count < _rendered.LineCount)
            _fates.Add((kind, reason));
    }
}
