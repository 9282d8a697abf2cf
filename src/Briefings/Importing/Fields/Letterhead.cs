using Briefings.Facts.Places;
using Briefings.Importing.Evidence;
using Briefings.Importing.Evidence.Confidence;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Fields;

/// <summary>Recognises the sender's letterhead: short lines above the one that says what kind of text follows.</summary>
internal static class Letterhead
{
    private const int MostLines = 3;
    private const int MostLinesSaid = 7;
    private const double Said = 0.4;
    private const int Longest = 60;

    /// <param name="candidates">Lines above the text that may be the title, in order.</param>
    /// <returns>The candidates below the letterhead; all of them where there is none.</returns>
    public static List<TextLine> Below(SeedReading reading, List<TextLine> candidates)
    {
        // Also one that its day was read from: "Comunicato stampa n. 412 del 18/11/2024".
        if (reading.Layout.Lines.Where(line => !line.IsBlank).TakeWhile(line => !line.IsProse).FirstOrDefault(ReleaseWords.IsKindOfText) is not { } kind)
            return candidates;
        if (ReleaseWords.SenderIn(kind.Text) is > 0 and var start)
            reading.Fields.AddSource(SeedReading.In(kind, (start, kind.Text.Length - start), kind.Text[start..], FieldRules.BehindKind) with { Inferred = true, Confidence = 0.8 });
        var above = candidates.FindAll(line => line.Number < kind.Number);
        var below = candidates.FindAll(line => line.Number > kind.Number);
        AddBesideKind(reading, kind);
        AddBesideOffice(reading, above);
        if (below is [var next, ..] && above.Count is > 0 and <= MostLinesSaid && reading.Layout.Lines.FirstOrDefault(line => line.Number > next.Number && line.IsProse) is { } lead
            && SharedWords.Share(next.Text, lead.Text) >= (above.Count > MostLines ? Said / 2 : Said) && above.TrueForAll(line => line.Text.Length <= Longest && !line.EndsSentence && (above.Count > MostLines || SharedWords.Share(line.Text, lead.Text) < Said || (above.Count == MostLines && !line.Text.Any(char.IsLower)))))
        {
            AddSender(reading, above);
            return below;
        }

        if (above.Count is 0 or > MostLines || below.Count == 0 || above.Exists(line => line.Text.Length > Longest || line.EndsSentence)
            || below.Max(line => line.Weight) <= above.Max(line => line.Weight))
            return candidates;
        AddSender(reading, above);
        return below;
    }

    // "REPUBLIC OF KENYA / MINISTRY OF HEALTH": below the state's name that of who speaks.
    private static void AddSender(SeedReading reading, List<TextLine> above)
    {
        var sender = above.Count > 1 && IsState(above[0].Text) && OrganizationLine.Is(above[1]) ? above[1] : above[0];
        reading.Fields.AddSource(OrganizationLine.Source(sender, FieldRules.Letterhead, 0.75));
    }

    // Its short name is the last word of the long one, or the first.
    private static bool IsState(string text) =>
        text.Split(' ') is { Length: > 1 and <= MostLinesSaid } words && (IsCountry(text) || IsCountry(words[^1]) || IsCountry(words[0])) && !OrganizationLine.IsName(text);

    private static bool IsCountry(string name) => PlaceNames.Find(name) is { Length: 2 };

    // "Regione Riviera - Ufficio stampa": whose press office it is.
    private static void AddBesideOffice(SeedReading reading, List<TextLine> above)
    {
        foreach (var line in above)
        {
            if (line.Text.IndexOf(" - ", StringComparison.Ordinal) is > 2 and var at && ContactWords.IsLabel(line.Text[(at + 3)..]) && !ContactWords.IsLabel(line.Text[..at]) && line.Text[..at].Contains(' ', StringComparison.Ordinal))
                reading.Fields.AddSource(SeedReading.In(line, (0, at), line.Text[..at], FieldRules.BehindKind) with { Inferred = true, Confidence = 0.8 });
        }
    }

    // "European Commission - Press release"
    private static void AddBesideKind(SeedReading reading, TextLine kind)
    {
        foreach (var mark in (string[])[" - ", " – ", " — ", " | "])
        {
            if (kind.Text.IndexOf(mark, StringComparison.Ordinal) is not (> 2 and var at))
                continue;
            var name = kind.Text[..at];
            if (ReleaseWords.NamesKind(kind.Text[(at + mark.Length)..]) && !ReleaseWords.NamesKind(name) && name.Contains(' ', StringComparison.Ordinal) && !name.Any(char.IsDigit))
                reading.Fields.AddSource(SeedReading.In(kind, (0, at), name, FieldRules.BehindKind) with { Inferred = true, Confidence = 0.8 });
        }
    }
}
