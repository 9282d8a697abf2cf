namespace Briefings.Templating.Parsing;

/// <summary>Cuts a template into tokens: text, and the code between <c>{{</c> and <c>}}</c>.</summary>
internal sealed class Lexer
{
    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private readonly CodeLexer _code;
    private int _position;
    private Trim _trim;

    private Lexer(string text, ErrorList errors, IReadOnlySet<int>? closings)
    {
        _text = text;
        _code = new CodeLexer(text, errors, _tokens, closings);
    }

    public static List<Token> Read(string text, ErrorList errors, IReadOnlySet<int>? closings)
    {
        var lexer = new Lexer(text, errors, closings);
        lexer.ReadAll();
        return lexer._tokens;
    }

    private void ReadAll()
    {
        var start = 0;
        while (FindOpening(out var percents))
        {
            var opening = _position;
            _position += 2 + percents;
            var trim = ReadTrim();
            var textStart = TrimStart(start, opening);
            var textEnd = TrimEnd(textStart, opening, trim);
            AddText(textStart, textEnd);
            if (percents > 0)
                ReadRawBlock(percents);
            else
                ReadCode(opening, Indent(textStart, textEnd, trim));

            start = _position;
        }

        AddText(TrimStart(start, _text.Length), _text.Length);
        _tokens.Add(new Token(TokenKind.EndOfFile, _text.Length, _text.Length));
    }

    /// <summary>Goes to the next <c>{{</c> (no percents) or <c>{%{</c> (one or more).</summary>
    private bool FindOpening(out int percents)
    {
        percents = 0;
        while (_position < _text.Length)
        {
            var brace = _text.IndexOf('{', _position);
            if (brace < 0)
                return false;

            percents = CountPercents(brace + 1);
            if (brace + 1 + percents < _text.Length && _text[brace + 1 + percents] == '{')
            {
                _position = brace;
                return true;
            }

            _position = brace + 1;
        }

        return false;
    }

    private int CountPercents(int start)
    {
        var end = start;
        while (end < _text.Length && _text[end] == '%')
            end++;

        return end - start;
    }

    private Trim ReadTrim()
    {
        var trim = TrimSign.At(_text, _position);
        _position += trim == Trim.None ? 0 : 1;
        return trim;
    }

    private void ReadCode(int opening, string indent)
    {
        _tokens.Add(new Token(TokenKind.CodeEnter, opening, _position, false, indent));
        _position = _code.ReadBlock(_position, out _trim);
    }

    private void ReadRawBlock(int percents)
    {
        var closing = "}" + new string('%', percents) + "}";
        var end = _text.IndexOf(closing, _position, StringComparison.Ordinal);
        var contentEnd = end < 0 ? _text.Length : end;
        _trim = Trim.None;
        if (end > _position && TrimSign.At(_text, end - 1) is var trim && trim != Trim.None)
        {
            _trim = trim;
            contentEnd--;
        }

        AddText(_position, contentEnd);
        _position = end < 0 ? _text.Length : end + closing.Length;
    }

    private void AddText(int start, int end)
    {
        if (end > start)
            _tokens.Add(new Token(TokenKind.Text, start, end));
    }

    private int TrimStart(int start, int end)
    {
        var trim = _trim;
        _trim = Trim.None;
        while (trim != Trim.None && start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
            if (trim == Trim.Line && _text[start - 1] == '\n')
                break;
        }

        return start;
    }

    private int TrimEnd(int start, int end, Trim trim)
    {
        while (trim != Trim.None && end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            if (trim == Trim.Line && _text[end - 1] is '\n' or '\r')
                break;

            end--;
        }

        return end;
    }

    /// <summary>The white space before a block that is the first thing on its line.</summary>
    private string Indent(int start, int end, Trim trim)
    {
        var first = end;
        while (trim == Trim.None && first > start && _text[first - 1] != '\n' && char.IsWhiteSpace(_text[first - 1]))
            first--;

        return first < end && (first == 0 || _text[first - 1] == '\n') ? _text[first..end] : string.Empty;
    }
}
