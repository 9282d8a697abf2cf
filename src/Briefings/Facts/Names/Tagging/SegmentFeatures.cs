namespace Briefings.Facts.Names.Tagging;

/// <summary>The features of the tokens of one segment; one instance serves a whole text.</summary>
/// <param name="lists">Names that are known as such.</param>
/// <param name="language">Primary subtag.</param>
internal sealed class SegmentFeatures(NameLists lists, string language)
{
    /// <summary>More than any token has.</summary>
    public const int Most = 64;

    private const int Margin = 3;
    private const int LongestListed = 5;

    private static readonly TokenSigns s_edge = new() { Word = 1, Lower = 1, Shape = 1 };

    private readonly WordSigns _words = new(lists, language);
    private readonly bool _hasSigns = language is "zh" or "ja" or "th" or "ko";
    private TokenSigns[] _signs = new TokenSigns[256];

    /// <summary>Of the segment, see <see cref="SegmentStyle"/>.</summary>
    public uint Style { get; private set; }

    /// <summary>Takes the segment that the next calls are about.</summary>
    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<NameToken> tokens)
    {
        if (_signs.Length < tokens.Length + 2 * Margin)
            _signs = new TokenSigns[tokens.Length + 2 * Margin + 64];
        var signs = _signs.AsSpan(0, tokens.Length + 2 * Margin);
        signs[..Margin].Fill(s_edge);
        signs[^Margin..].Fill(s_edge);
        for (var i = 0; i < tokens.Length; i++)
            signs[Margin + i] = _words.Of(text.Slice(tokens[i].Offset, tokens[i].Length));
        if (_hasSigns)
            AddListed(text, tokens, signs);
        else
            Style = SegmentStyle.Of(text, tokens);
    }

    /// <summary>Whether a name can be near: texts are mostly words in lower case, and reading their features takes the time.</summary>
    /// <param name="token">Its index in the segment.</param>
    public bool IsNearName(int token)
    {
        foreach (ref readonly var sign in _signs.AsSpan(token, 2 * Margin + 1))
        {
            if (sign.MayBeName)
                return true;
        }

        return false;
    }

    /// <summary>The hash of a token in lower case.</summary>
    public uint LowerOf(int token) => _signs[token + Margin].Lower;

    /// <param name="token">Its index in the segment.</param>
    /// <returns>How many features were written.</returns>
    public int Write(int token, Span<uint> into) =>
        _hasSigns ? SignTemplates.Write(_signs, token + Margin, into) : WordTemplates.Write(_signs, token + Margin, Style, into);

    /// <summary>Looks up the names that begin at each sign: how long the longest surname and given name are, and what lies in one.</summary>
    private void AddListed(ReadOnlySpan<char> text, ReadOnlySpan<NameToken> tokens, Span<TokenSigns> signs)
    {
        var (surnameEnd, givenEnd) = (0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            var hash = FeatureHash.Start;
            var (surname, given) = (0, 0);
            for (var j = i; j < tokens.Length && j < i + LongestListed && tokens[j].Length == 1; j++)
            {
                hash = FeatureHash.Add(hash, text[tokens[j].Offset]);
                var hit = lists.NamesOf(hash);
                if ((hit & NameLists.Surname) != 0)
                    surname = j - i + 1;
                if ((hit & NameLists.Given) != 0)
                    given = j - i + 1;
            }

            var inside = (i < surnameEnd ? 1 : 0) + (i < givenEnd ? 2 : 0);
            (surnameEnd, givenEnd) = (Math.Max(surnameEnd, i + surname), Math.Max(givenEnd, i + given));
            signs[Margin + i].Lists = (uint)(2 + surname + 8 * given + 64 * inside);
        }
    }
}
