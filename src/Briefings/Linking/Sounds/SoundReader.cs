using System.Collections.Immutable;
using System.Globalization;
using Briefings.Facts.Words;

namespace Briefings.Linking.Sounds;

/// <summary>Reads how a text sounds.</summary>
internal sealed class SoundReader
{
    private const int ShortestPair = 4;
    private readonly Dictionary<uint, (byte First, byte Last)> _found = [];
    private readonly double _length;
    private string _before = "";

    private SoundReader(double length) => _length = length;

    /// <param name="paragraphs">In the order of the text.</param>
    public static SoundPrint Read(IReadOnlyList<Paragraph> paragraphs)
    {
        var reader = new SoundReader(Math.Max(1, paragraphs.Sum(paragraph => paragraph.Text.Length)));
        var start = 0;
        foreach (var paragraph in paragraphs)
        {
            reader._before = "";
            foreach (var token in paragraph.Tokens)
                reader.Read(token, start + token.Offset);
            start += paragraph.Text.Length;
        }

        uint[] keys = [.. reader._found.Keys];
        Array.Sort(keys);
        var kept = keys.AsSpan(0, Math.Min(keys.Length, SoundPrint.Most));
        var places = ImmutableArray.CreateBuilder<ushort>(kept.Length);
        foreach (var key in kept)
            places.Add((ushort)((reader._found[key].First << 8) | reader._found[key].Last));
        return new SoundPrint([.. kept], places.MoveToImmutable());
    }

    private void Read(TextToken token, int offset)
    {
        var place = (byte)(offset * 255 / _length);
        switch (token.Kind)
        {
            case TextTokenKind.Number:
                ReadNumber(token.Text, place);
                _before = "";
                break;
            case TextTokenKind.Word:
                ReadWord(token.Text, place);
                break;
            case TextTokenKind.Ideographs when Tokenizer.ScriptOf(token.Text[0]) == Script.Han:
                ReadSigns(token.Text, place);
                _before = "";
                break;
            case TextTokenKind.Ideographs when Tokenizer.ScriptOf(token.Text[0]) == Script.Katakana:
                ReadWord(token.Text, place);
                break;
            case TextTokenKind.Ideographs:
                _before = "";
                break;
        }
    }

    private void ReadNumber(string text, byte place)
    {
        var digits = string.Concat(text.Where(char.IsDigit).Select(digit => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(digit))));
        if (digits.Length >= 2)
            Add(digits.Length == 2 ? SoundKind.TwoDigits : digits.Length == 3 ? SoundKind.ThreeDigits : SoundKind.ManyDigits, digits, place);
    }

    private void ReadSigns(string signs, byte place)
    {
        for (var i = 0; i + 1 < signs.Length; i++)
        {
            var (first, second) = (LetterSounds.SyllableOf(signs[i]), LetterSounds.SyllableOf(signs[i + 1]));
            if (first.Length > 0 && second.Length > 0)
                Add(SoundKind.Middle, $"{first} {second}", place);
        }
    }

    private void ReadWord(string word, byte place)
    {
        // Letters without case may be a name; those with it are one where they begin with a capital.
        var maybeName = !char.IsLower(word[0]);
        var skeleton = Skeleton.Of(word);
        AddWord(skeleton, maybeName, place);
        if (Proclitics.Strip(word) is { } bare)
            AddWord(Skeleton.Of(bare), maybeName, place);
        if (maybeName && _before.Length > 0 && skeleton.Length > 0 && _before.Length + skeleton.Length >= ShortestPair)
            Add(SoundKind.Pair, $"{First(_before, 4)}-{First(skeleton, 3)}", place);
        _before = maybeName ? skeleton : "";
    }

    private void AddWord(string skeleton, bool maybeName, byte place)
    {
        if (SoundKey.OfWord(skeleton) is { } word)
            Add(word, place);
        if (maybeName && SoundKey.OfStem(skeleton) is { } stem)
            Add(stem, place);
    }

    private void Add(SoundKind kind, string sound, byte place)
    {
        Add(SoundKey.Of(kind, sound), place);
    }

    private void Add(uint key, byte place)
    {
        _found[key] = _found.TryGetValue(key, out var known) ? (known.First, place) : (place, place);
    }

    private static string First(string skeleton, int most) => skeleton.Length <= most ? skeleton : skeleton[..most];
}
