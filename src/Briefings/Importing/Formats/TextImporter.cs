using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Importing.Body;
using Briefings.Importing.Datelines;
using Briefings.Importing.Evidence;
using Briefings.Importing.Fields;
using Briefings.Importing.Fields.Days;
using Briefings.Importing.Lines;
using Briefings.Importing.Sources;
using Briefings.Importing.WebPages;
using Briefings.Language;

namespace Briefings.Importing.Formats;

/// <summary>Reads one plain text: its fields with their evidence, its body, and what became of every line.</summary>
internal static class TextImporter
{
    private const int FewWords = 60;

    /// <returns>Null when the text has no running text at all.</returns>
    /// <param name="found">The text's language, and how sure it is.</param>
    public static ReadText? Read(TextLayout layout, (LanguageTag Language, double Confidence) found)
    {
        var reading = new SeedReading(layout, found.Language);
        ContentsRule.Apply(reading);
        if (reading.IsPage = PageShape.IsPage(reading))
            PageRule.Apply(reading);
        else
            ReadAlone(reading);
        MarkBody(reading);
        var blocks = BodyAssembler.Assemble(reading);
        return Finish(reading, blocks, reading.IsPage ? LanguageRule.OfPage(reading, blocks, found.Confidence) : found.Confidence);
    }

    /// <summary>Reads a text of which some fields and lines are known already.</summary>
    /// <param name="assemble">Makes the blocks of what is left for the body.</param>
    public static ReadText? Read(SeedReading reading, double confidence, Func<SeedReading, ImmutableArray<BodyBlock>> assemble)
    {
        ReadAlone(reading);
        MarkBody(reading);
        return Finish(reading, assemble(reading), confidence);
    }

    /// <summary>Reads what the body itself says: dateline, title, date and source as far as they are still open.</summary>
    /// <returns>Null when the text has no running text at all.</returns>
    public static ReadText? Finish(SeedReading reading, ImmutableArray<BodyBlock> blocks, double confidence) =>
        blocks.Any(IsRunningText) ? FinishAny(reading, blocks, confidence) : null;

    /// <summary>The same for blocks that are the text beyond doubt, however short.</summary>
    public static ReadText FinishAny(SeedReading reading, ImmutableArray<BodyBlock> blocks, double confidence)
    {
        ReadLead(reading, blocks);
        FieldJudge.Apply(reading, blocks);
        return new ReadText(reading, blocks, confidence, LeadOf(reading, blocks));
    }

    private static void ReadAlone(SeedReading reading)
    {
        var open = HeaderRule.Apply(reading);
        TitleRule.Apply(reading, open);
        TailRule.Apply(reading);
        TailDateRule.Apply(reading);
    }

    private static bool IsRunningText(BodyBlock block) =>
        LineEnds.IsSentenceEnd(block.Text) || Scripts.Weight(block.Text) >= FewWords;

    private static void MarkBody(SeedReading reading)
    {
        foreach (var line in reading.Layout.Lines)
        {
            if (line.IsBlank)
                continue;
            if (Prompts.IsPrompt(line.Text))
                reading.Ledger.Mark(line, LineKind.Noise, LineReasons.Prompt);
            else if (SignOffs.IsEnd(line.Text))
                reading.Ledger.Mark(line, LineKind.Noise, LineReasons.SignOff);
            else if (LineShapes.IsRule(line.Text))
                reading.Ledger.Mark(line, LineKind.Noise, LineReasons.Rule);
            else if (LineShapes.IsPicture(line.Text))
                reading.Ledger.Mark(line, LineKind.Noise, LineReasons.Picture);
            else
                reading.Ledger.Mark(line, LineKind.Body, LineReasons.RunningText);
        }

        foreach (var line in reading.Layout.Lines)
            reading.Ledger.Mark(line, LineKind.Noise, LineLedger.Blank);
    }

    private static void ReadLead(SeedReading reading, ImmutableArray<BodyBlock> blocks)
    {
        var (lead, dateline) = LeadOf(reading, blocks);
        if (dateline is not null && !dateline.Place.Equals(Dateline.Nothing))
        {
            var (offset, length) = dateline.Place.GetOffsetAndLength(lead.Text.Length);
            reading.Fields.AddPlace(new FoundValue<string>(
                PlaceSpelling.Of(lead.Text.Substring(offset, length), reading.Language.Primary), lead.SourceOffset(offset), length,
                dateline.IsGuess ? FieldRules.NameBeforeText : FieldRules.DatelinePlace, 0.95, dateline.IsGuess));
        }

        if (dateline is not null && reading.Language.Primary is "zh" or "ja" or "ko")
            AuthorRule.AddReporter(reading, lead, dateline!);
        else if (dateline is not null)
            AuthorRule.AddBeforePlace(reading, lead, dateline);
        if (reading.Fields.Title is null)
            AddLeadTitle(reading, lead, dateline?.Length ?? 0);
        DateRule.Apply(reading, blocks, lead, dateline);
        SourceRule.Apply(reading, blocks, lead, dateline);
    }

    /// <summary>The first paragraph with a dateline among the first few, else the first that is running text.</summary>
    private static (BodyBlock Lead, Dateline? Dateline) LeadOf(SeedReading reading, ImmutableArray<BodyBlock> blocks)
    {
        foreach (var block in blocks.Take(4))
        {
            if (block.Kind is BlockKind.Paragraph or BlockKind.Markdown && DatelineReader.Read(block.Text, reading.Language.Primary) is { } dateline)
                return (block, dateline);
        }

        var lead = blocks.FirstOrDefault(block => block.Kind is BlockKind.Paragraph or BlockKind.Markdown && IsRunningText(block)) ?? blocks[0];
        return (lead, NameBeforeText.Read(lead.Text, reading.Language.Primary));
    }

    private static void AddLeadTitle(SeedReading reading, BodyBlock lead, int from)
    {
        var (start, length) = LeadTitle.Find(lead.Text[from..], reading.Language.Primary);
        var (offset, taken) = length > 0 ? (from + start, length) : (0, Math.Min(80, lead.Text.Length));
        reading.Fields.AddTitle(new FoundValue<string>(
            lead.Text.Substring(offset, taken).Replace('\n', ' '), lead.SourceOffset(offset), taken, FieldRules.FirstSentence, 0.6, Inferred: true));
        // All that is left is what must not be one, as a mail address: the file's name.
        if (reading.Fields.Title is null)
        {
            reading.Fields.AddTitle(new FoundValue<string>(
                Path.GetFileNameWithoutExtension(reading.Layout.Source.Path).Replace('@', ' '), lead.SourceOffset(0), 0, FieldRules.FirstSentence, 0.1, Inferred: true));
        }
    }
}
