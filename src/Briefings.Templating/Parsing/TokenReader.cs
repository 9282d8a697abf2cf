namespace Briefings.Templating.Parsing;

/// <summary>A place in the tokens of a template.</summary>
internal sealed class TokenReader(List<Token> tokens, ErrorList errors)
{
    private int _index;

    public Token Current => tokens[_index];

    public Token Next => tokens[Math.Min(_index + 1, tokens.Count - 1)];

    /// <summary>The token before the current one.</summary>
    public Token Previous => _index > 0 ? tokens[_index - 1] : tokens[0];

    public TokenKind Kind => Current.Kind;

    /// <summary>Whether a statement ends here.</summary>
    public bool IsEndOfStatement =>
        Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile;

    public Token Take()
    {
        var token = Current;
        if (_index < tokens.Count - 1)
        {
            _index++;
        }

        return token;
    }

    public bool TryTake(TokenKind kind)
    {
        if (Kind != kind)
        {
            return false;
        }

        Take();
        return true;
    }

    public void SkipNewLines()
    {
        while (Kind == TokenKind.NewLine)
        {
            Take();
        }
    }

    /// <summary>Goes to the end of the statement after an error in it.</summary>
    public void SkipStatement()
    {
        while (!IsEndOfStatement)
        {
            Take();
        }
    }

    public void Error(string message) => Error(Current, message);

    public void Error(Token at, string message) => errors.Report(at.Start, at.End, message);

    /// <summary>A token as errors quote it.</summary>
    public static string Show(Token token, string text) => token.Kind switch
    {
        TokenKind.EndOfFile => "<eof>",
        TokenKind.NewLine => "\\n",
        _ => text[token.Start..token.End],
    };
}
