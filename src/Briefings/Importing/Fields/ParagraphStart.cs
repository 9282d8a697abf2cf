using Briefings.Importing.Datelines;
using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Fields;

/// <summary>Recognises the first line of a paragraph that was broken into lines, which must not be taken for a title.</summary>
internal static class ParagraphStart
{
    private const int LongLine = 60;
    private const int LeastWeight = 140;

    public static bool Is(SeedReading reading, TextLine line)
    {
        var next = Next(reading, line);
        return BeginsWithDateline(reading, line) ? next is not null || line.EndsSentence : next is not null && GoesOn(reading, line, next);
    }

    private static bool BeginsWithDateline(SeedReading reading, TextLine line) =>
        DatelineReader.Read(line.Text, reading.Language.Primary) is { } dateline
        && (dateline.Date is not null || (!dateline.Agency.Equals(Dateline.Nothing) && Agencies.IsWritten(line.Text[dateline.Agency]) && line.EndsSentence)) && !dateline.Place.Equals(Dateline.Nothing) && dateline.Length < line.Text.Length;

    // Two long lines, the first without an end, the second in the midst of a sentence.
    private static bool GoesOn(SeedReading reading, TextLine line, TextLine next) =>
        line.Text.Length >= LongLine && next.Text.Length >= LongLine && !line.EndsSentence && char.IsLower(next.Text[0])
        && IsParagraph(reading, line);

    private static bool IsParagraph(SeedReading reading, TextLine first)
    {
        var weight = 0;
        var endsSentence = false;
        for (TextLine? line = first; line is not null && !(weight >= LeastWeight && endsSentence); line = Next(reading, line))
        {
            weight += line.Weight;
            endsSentence |= line.EndsSentence;
        }

        return weight >= LeastWeight && endsSentence;
    }

    private static TextLine? Next(SeedReading reading, TextLine line)
    {
        var lines = reading.Layout.Lines;
        return line.Number < lines.Length && !lines[line.Number].IsBlank ? lines[line.Number] : null;
    }
}
