using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Fields;

/// <summary>Recognises the sender's letterhead: short lines above the one that says what kind of text follows.</summary>
internal static class Letterhead
{
    private const int MostLines = 3;
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
        if (above.Count is 0 or > MostLines || below.Count == 0 || above.Exists(line => line.Text.Length > Longest || line.EndsSentence)
            || below.Max(line => line.Weight) <= above.Max(line => line.Weight))
            return candidates;
        reading.Fields.AddSource(SeedReading.In(above[0], (0, above[0].Text.Length), above[0].Text, FieldRules.Letterhead) with { Inferred = true, Confidence = 0.75 });
        return below;
    }
}
