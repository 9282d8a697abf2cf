namespace Briefings.Templating.Parsing;

/// <summary>Cuts the code of one block into tokens.</summary>
internal sealed class CodeLexer
{
    private readonly string _text;
    private readonly ErrorList _errors;
    private readonly List<Token> _tokens;
    private readonly StringLexer _strings;
    private readonly IReadOnlySet<int>? _closings;
    private int _position;
    private int _braces;

    public CodeLexer(string text, ErrorList errors, List<Token> tokens, IReadOnlySet<int>? closings)
    {
        _closings = closings;
        _text = text;
        _errors = errors;
        _tokens = tokens;
        _strings = new StringLexer(text, errors);
    }

    /// <summary>Reads up to the end of the block.</summary>
    /// <returns>The offset after it.</returns>
    public int ReadBlock(int position, out Trim trim)
    {
        _position = position;
        _braces = 0;
        while (_position < _text.Length)
        {
            if (_closings is not null && _closings.Contains(_position))
            {
                Add(TokenKind.CodeExit, false, _position);
                break;
            }

            var space = SkipSpace();
            if (_position < _text.Length && TryReadExit(out trim))
                return _position;

            ReadToken(space);
        }

        trim = Trim.None;
        return _position;
    }

    private bool SkipSpace()
    {
        var start = _position;
        while (_position < _text.Length && _text[_position] != '\n' && char.IsWhiteSpace(_text[_position]))
            _position++;

        return _position > start;
    }

    private bool TryReadExit(out Trim trim)
    {
        trim = TrimSign.At(_text, _position);
        var braces = trim == Trim.None ? _position : _position + 1;
        if (_braces > 0 || !IsClosing(braces))
            return false;

        _tokens.Add(new Token(TokenKind.CodeExit, _position, braces + 2, true));
        _position = braces + 2;
        return true;
    }

    private bool IsClosing(int position) =>
        position + 1 < _text.Length && _text[position] == '}' && _text[position + 1] == '}';

    private void ReadToken(bool space)
    {
        if (_position >= _text.Length)
            return;

        var c = _text[_position];
        if (c == '#')
            SkipComment();
        else if (c is '"' or '\'' or '`')
            Add(TokenKind.String, space, end: _strings.Read(_position, out var value), value);
        else if (c == '_' || char.IsLetter(c))
        {
            var end = NumberLexer.WordEnd(_text, _position);
            Add(TokenKind.Identifier, space, end, _text[_position..end]);
        }
        else if (char.IsAsciiDigit(c))
            ReadNumber(space);
        else if (c == '$')
            ReadDollar(space);
        else
            ReadSign(space);
    }

    private void Add(TokenKind kind, bool space, int end, object? value = null)
    {
        _tokens.Add(new Token(kind, _position, end, space, value));
        _position = end;
    }

    private void SkipComment()
    {
        var multiple = _position + 1 < _text.Length && _text[_position + 1] == '#';
        _position += multiple ? 2 : 1;
        while (_position < _text.Length)
        {
            if (IsClosing(_position) || (TrimSign.At(_text, _position) != Trim.None && IsClosing(_position + 1)))
            {
                _braces = 0;
                return;
            }

            if (multiple && _text.AsSpan(_position).StartsWith("##"))
            {
                _position += 2;
                return;
            }

            if (!multiple && _text[_position] == '\n')
                return;

            _position++;
        }
    }

    private void ReadNumber(bool space)
    {
        if (NumberLexer.TryRead(_text, _position, out var end, out var value))
        {
            Add(TokenKind.Number, space, end, value);
            return;
        }

        _errors.Report(_position, end, $"Invalid number `{_text[_position..end]}`");
        Add(TokenKind.Number, space, end, TemplateValue.From(0L));
    }

    private void ReadDollar(bool space)
    {
        var next = _position + 1 < _text.Length ? _text[_position + 1] : '\0';
        if (next is '"' or '\'')
            ReadInterpolation(space);
        else if (next == '$')
            Add(TokenKind.WrappedBlock, space, _position + 2);
        else if (next == '_' || char.IsLetterOrDigit(next))
        {
            var end = NumberLexer.WordEnd(_text, _position + 1);
            var word = _text[(_position + 1)..end];
            var isIndex = int.TryParse(word, out var index) && char.IsAsciiDigit(next);
            Add(isIndex ? TokenKind.ArgumentAt : TokenKind.Local, space, end, isIndex ? index : word);
        }
        else
            Add(TokenKind.Arguments, space, _position + 1);
    }

    /// <summary>A text with holes: the tokens of each hole are between its own two signs.</summary>
    private void ReadInterpolation(bool space)
    {
        var start = _position;
        var quote = _text[_position + 1];
        Add(TokenKind.InterpolationStart, space, _position + 2);
        while (true)
        {
            var end = _strings.ReadPart(_position, quote, out var part);
            Add(TokenKind.String, false, end, part);
            if (_position >= _text.Length)
            {
                _errors.Report(
                    start, _text.Length, $"Unexpected end of file while parsing a string not terminated by a {quote}");
                return;
            }

            if (_text[_position] == quote)
            {
                Add(TokenKind.InterpolationEnd, false, _position + 1);
                return;
            }

            if (!ReadHole())
                return;
        }
    }

    private bool ReadHole()
    {
        var outer = _braces;
        _braces = 1;
        Add(TokenKind.HoleStart, false, _position + 1);
        while (_position < _text.Length)
        {
            var space = SkipSpace();
            if (_position < _text.Length && _text[_position] == '}')
            {
                Add(TokenKind.HoleEnd, space, _position + 1);
                _braces = outer;
                return true;
            }

            if (_position < _text.Length && _text[_position] == '\n')
                break;

            ReadToken(space);
        }

        _errors.Report(
            _position - 1, _position, "Opened interpolated expression not closed on the same line.");
        _braces = outer;
        return false;
    }

    private void ReadSign(bool space)
    {
        var (kind, length) = Signs.Read(_text, _position);
        _braces += kind switch { TokenKind.OpenBrace => 1, TokenKind.CloseBrace when _braces > 0 => -1, _ => 0 };
        Add(kind, space, _position + length);
    }
}
