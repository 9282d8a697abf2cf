using Briefings.Facts.Words;
using Briefings.Linking.Anchors;
using Briefings.Linking.Sounds;

namespace Briefings.Rendering.Comparing;

/// <summary>The words of a text by how they sound: finds a name that another language, or another script, writes in its way.</summary>
internal sealed class SpokenWords
{
    private const int ShortestSound = 2;
    private const int ShortestDistinct = 3;
    private const int ShortestSmall = 4;
    private const int LongestEnding = 3;

    // Where the Latin letters end.
    private const char Latin = '\u0250';
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _smallKeys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _latinSounds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _otherSounds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _smallSounds = new(StringComparer.Ordinal);
    private readonly bool _hasSigns;
    private int _unkeyed;

    public SpokenWords(IEnumerable<Paragraph> paragraphs)
    {
        foreach (var token in paragraphs.SelectMany(paragraph => paragraph.Tokens))
        {
            if (token.Kind == TextTokenKind.Ideographs && Tokenizer.ScriptOf(token.Text[0]) == Script.Han)
                _hasSigns = true;
            else if (token.Kind is TextTokenKind.Word or TextTokenKind.Ideographs)
                Add(token.Text);
        }
    }

    /// <summary>How many different words it has; asking for a name takes about as many steps.</summary>
    public int WordCount => _keys.Count + _smallKeys.Count;

    /// <summary>Whether a word of a name is in the text; null where its writing does not say.</summary>
    public bool? Has(string name)
    {
        if (HasWhole(name) is var whole && whole != false)
            return whole;
        // Jong-un, Чен Ын: both parts, each a word.
        var parts = name.Contains('-', StringComparison.Ordinal) ? name.Split('-', StringSplitOptions.RemoveEmptyEntries) : [];
        return parts.Length > 1 && Array.TrueForAll(parts, part => HasWhole(part) != false) ? true : whole;
    }

    private bool? HasWhole(string name)
    {
        if (Tokenizer.ScriptOf(name[0]) == Script.Han)
            return null;
        var (key, sound) = (NameKey.Of(name), SoundOf(name));
        if (key.Length > 0 && (_keys.Any(word => AreAlike(key, word)) || _smallKeys.Any(word => AreAlike(key, word))))
            return true;
        if (sound.Length < ShortestSound)
            return key.Length > 0 && HasKeys ? false : null;
        var others = name[0] < Latin ? _otherSounds : _latinSounds.Concat(_otherSounds);
        if (others.Any(word => SoundAlike(sound, word)) || (sound.Length >= ShortestSmall && _smallSounds.Contains(sound)))
            return true;
        return _hasSigns ? null : false;
    }

    /// <summary>Whether two texts are written with letters that a name keeps, so that what is not found is not there.</summary>
    public bool KeepsNamesOf(SpokenWords other) => HasKeys && other.HasKeys;

    /// <summary>A name with so many consonants that a script which keeps only these does not lose it.</summary>
    public static bool IsDistinct(string name) => SoundOf(name).Length >= ShortestDistinct;

    public static bool BeginAlike(string name, string other) =>
        NameKey.Of(name) is [var first, ..] && NameKey.Of(other) is [var second, ..] && first == second;

    // Latin and Cyrillic texts; a word in Latin letters in a text of another script is no sign of it.
    private bool HasKeys => !_hasSigns && WordCount > 2 * _unkeyed;

    private void Add(string word)
    {
        Keep(word);
        if (Proclitics.Strip(word) is { } bare)
            Keep(bare);
        foreach (var part in word.Contains('-', StringComparison.Ordinal) ? word.Split('-', StringSplitOptions.RemoveEmptyEntries) : [])
            Keep(part);
    }

    // A word with a small letter is no name in another spelling, though it may sound alike.
    private void Keep(string word)
    {
        if (NameKey.Of(word) is { Length: > 1 } key)
            (char.IsLower(word[0]) ? _smallKeys : _keys).Add(key);
        else if (word.Length > 1)
            _unkeyed++;
        if (SoundOf(word) is { Length: > 0 } sound)
            (char.IsLower(word[0]) ? _smallSounds : word[0] < Latin ? _latinSounds : _otherSounds).Add(sound);
    }

    // Endings of cases, and one letter that a language writes in another way: Lunda, Aleksandr.
    private static bool AreAlike(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (longer.StartsWith(shorter, StringComparison.Ordinal))
            return longer.Length - shorter.Length <= (shorter.Length >= 3 ? LongestEnding : 0);
        var common = a.AsSpan().CommonPrefixLength(b);
        if (common >= 3 && common >= shorter.Length - 1 && longer.Length - common <= LongestEnding)
            return true;
        return shorter.Length >= 5 && Edits(a, b) <= (shorter.Length >= 8 ? 2 : 1);
    }

    private static bool SoundAlike(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.Length >= 3 ? longer.StartsWith(shorter, StringComparison.Ordinal) && longer.Length - shorter.Length <= 2 : a == b)
            return true;
        return longer.Length >= 4 && shorter.Length >= 3 && Edits(a, b) <= 1;
    }

    // Many scripts do not part l from r, nor "dzh" from "j", nor a last "ng" from n.
    private static string SoundOf(string word) =>
        Skeleton.Of(word.EndsWith("ng", StringComparison.Ordinal) ? word[..^1] : word).Replace('L', 'R').Replace("TS", "S", StringComparison.Ordinal);

    private static int Edits(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2)
            return int.MaxValue;
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = row[j];
                row[j] = cost;
            }
        }

        return row[b.Length];
    }
}
