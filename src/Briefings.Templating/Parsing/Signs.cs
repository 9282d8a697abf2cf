namespace Briefings.Templating.Parsing;

/// <summary>The signs of the language, the longest first.</summary>
internal static class Signs
{
    private static readonly (string Sign, TokenKind Kind)[] s_all =
    [
        ("..<", TokenKind.RangeExclusive), ("...", TokenKind.Ellipsis), ("//=", TokenKind.SlashSlashAssign),
        ("..", TokenKind.Range), ("?.", TokenKind.QuestionDot), ("??", TokenKind.Coalesce),
        ("?!", TokenKind.NotCoalesce), ("||", TokenKind.Or), ("|>", TokenKind.Pipe), ("&&", TokenKind.And),
        ("==", TokenKind.EqualEqual), ("!=", TokenKind.NotEqual), ("<=", TokenKind.LessEqual),
        (">=", TokenKind.GreaterEqual), ("<<", TokenKind.ShiftLeft), (">>", TokenKind.ShiftRight),
        ("++", TokenKind.PlusPlus), ("--", TokenKind.MinusMinus), ("+=", TokenKind.PlusAssign),
        ("-=", TokenKind.MinusAssign), ("*=", TokenKind.StarAssign), ("//", TokenKind.SlashSlash),
        ("/=", TokenKind.SlashAssign), ("%=", TokenKind.PercentAssign), ("\n", TokenKind.NewLine),
        (";", TokenKind.Semicolon), ("(", TokenKind.OpenParen), (")", TokenKind.CloseParen),
        ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket), ("{", TokenKind.OpenBrace),
        ("}", TokenKind.CloseBrace), (",", TokenKind.Comma), (":", TokenKind.Colon), (".", TokenKind.Dot),
        ("@", TokenKind.At), ("^", TokenKind.Caret), ("!", TokenKind.Not), ("+", TokenKind.Plus),
        ("-", TokenKind.Minus), ("*", TokenKind.Star), ("/", TokenKind.Slash), ("%", TokenKind.Percent),
        ("<", TokenKind.Less), (">", TokenKind.Greater), ("?", TokenKind.Question), ("|", TokenKind.Pipe),
        ("=", TokenKind.Assign),
    ];

    private static readonly (string Sign, TokenKind Kind)[][] s_byFirst = ByFirst();

    /// <summary>The sign at an offset; any other character is one invalid token.</summary>
    public static (TokenKind Kind, int Length) Read(string text, int position)
    {
        var first = text[position];
        foreach (var (sign, kind) in first < s_byFirst.Length ? s_byFirst[first] : [])
        {
            if (string.CompareOrdinal(text, position, sign, 0, sign.Length) == 0)
                return (kind, sign.Length);
        }

        return (TokenKind.Invalid, char.IsHighSurrogate(first) && position + 1 < text.Length ? 2 : 1);
    }

    private static (string Sign, TokenKind Kind)[][] ByFirst()
    {
        var table = new (string, TokenKind)[128][];
        for (var c = 0; c < table.Length; c++)
            table[c] = [.. s_all.Where(s => s.Sign[0] == c)];

        return table;
    }
}
