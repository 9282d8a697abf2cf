using Briefings.Facts.Words;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Numbers;

/// <summary>Reads what is around a number's digits: magnitude, currency, per cent, or the thing counted.</summary>
internal static class UnitReader
{
    private const int LongestMagnitude = 8;

    /// <returns>The last token of number and magnitude; the counted word is not part of the number.</returns>
    public static (decimal Magnitude, string Unit, int Last) Read(
        Paragraph paragraph, (int First, int Last) digits, string language)
    {
        var before = UnitBefore(paragraph, digits.First);
        var last = digits.Last;
        var (magnitude, rest) = Magnitude(paragraph.At(last + 1), language);
        if (magnitude > 1 && rest.Length == 0)
            last++;
        if (before is not null)
            return Glued(paragraph.At(last + 1)) is { } million ? (million, before, last + 1) : (magnitude, before, last);
        var word = rest.Length > 0 ? rest : CountedWord(paragraph, last + 1);
        return (magnitude, Unit(word, language) is var unit && UnitNames.Measure(unit) is null && MeasureBehind(paragraph, last + 2, language) is { } measure
            ? measure : unit, last);
    }

    /// <summary>Letters right after the digits that measure, where other letters make a name: <c>75m</c>, not <c>9to5</c>.</summary>
    public static bool IsGluedUnit(string letters) => GluedUnits.Has(letters) || NumberWords.IsMagnitude(WordList.Key(letters));

    private static WordList GluedUnits { get; } = WordList.Of(Section.GluedUnits);

    private static string? UnitBefore(Paragraph paragraph, int first)
    {
        var token = paragraph.At(first - 1);
        return token.Text.Length <= 3 && NumberWords.Units.TryGetValue(WordList.Key(token.Text), out var unit) && unit != "%"
            ? unit
            : null;
    }

    // "£75m": the letter alone would be metres.
    private static decimal? Glued(TextToken token) => token.SpaceBefore ? null : token.Text switch
    {
        "m" or "M" => 1_000_000,
        "k" or "K" => 1_000,
        "b" or "B" => 1_000_000_000,
        _ => null,
    };

    /// <summary>What the sign behind digits multiplies them by, in the scripts that count by ten thousands, and what is left of its run; null where it is none.</summary>
    public static (decimal Magnitude, string Left)? Myriad(TextToken token, string language) =>
        token.Text.Length > 0 && (token.Kind == TextTokenKind.Ideographs || Scripts.IsHangul(token.Text[0])) && Magnitude(token, language) is { Magnitude: > 1 } found
            ? found : null;

    /// <summary>The magnitude that a token begins with, and what is left of an unspaced run after it.</summary>
    private static (decimal Magnitude, string Left) Magnitude(TextToken token, string language)
    {
        if (token.Kind == TextTokenKind.Ideographs)
            return AtStart(token.Text, language) ?? (1, token.Text);
        if (token.Kind != TextTokenKind.Word)
            return (1, "");
        if (NumberWords.Magnitude(token.Key, language) is { } value)
            return (value, "");
        return Scripts.IsHangul(token.Text[0]) || Scripts.IsUnspaced(token.Text[0]) ? AtStart(token.Text, language) ?? (1, "") : (1, "");
    }

    private static (decimal Magnitude, string Left)? AtStart(string run, string language)
    {
        // 천만 is a thousand times ten thousand; 百貨店 is no hundred.
        if (run.Length > 1 && NumberWords.MyriadParts.TryGetValue(run[..1], out var part) && NumberWords.Magnitude(run[1..2], language) is >= NumberWords.Myriad and var sign)
            return (part * sign, run[2..]);
        for (var length = Math.Min(LongestMagnitude, run.Length); length > 0; length--)
        {
            if (NumberWords.Magnitude(run[..length], language) is { } value)
                return (value, run[length..]);
        }

        return null;
    }

    private static string CountedWord(Paragraph paragraph, int index)
    {
        var token = paragraph.At(index);
        if (token.Kind == TextTokenKind.Word && NumberWords.Joints.Has(token))
            token = paragraph.At(index + 1);
        if (token.Kind is TextTokenKind.Word or TextTokenKind.Ideographs)
            return IsElided(token.Text) ? token.Text[2..] : token.Text;
        return token.Text is "%" or "\uFF05" or "€" or "£" or "$" ? token.Text : "";
    }

    // "12 millions d'euros": the joint has no space behind it.
    private static bool IsElided(string word) => word.Length > 3 && word[0] is 'd' or 'D' && word[1] is '\'' or '’';

    // "8 Norwegian kroner": the currency behind its country.
    private static string? MeasureBehind(Paragraph paragraph, int index, string language) =>
        paragraph.At(index - 1).Kind == TextTokenKind.Word && paragraph.At(index) is { Kind: TextTokenKind.Word, SpaceBefore: true } token
        && UnitNames.Find(token.Text, language) is { } unit && UnitNames.IsCurrency(unit) ? unit : null;

    private static string Unit(string word, string language)
    {
        if (word.Length == 0)
            return "";
        if (NumberWords.Units.TryGetValue(WordList.Key(word), out var unit))
            return unit;
        if (UnitNames.Find(word, language) is { } measured)
            return measured;
        if (Tokenizer.ScriptOf(word[0]) == Script.Other)
            return CountedThings.Key(word);
        foreach (var length in new[] { 3, 2, 1 })
        {
            if (word.Length >= length && NumberWords.Units.TryGetValue(word[..length], out unit))
                return unit;
        }

        return CountedThings.KeyOfRun(word);
    }
}
