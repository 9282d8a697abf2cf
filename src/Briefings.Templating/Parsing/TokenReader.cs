using Briefings.Templating.Syntax;

namespace Briefings.Templating.Parsing;

/// <summary>A place in the tokens of a template.</summary>
internal sealed class TokenReader(List<Token> tokens, ErrorList errors, string text)
{
    private int _index;

    public Token Current => tokens[_index];

    public Token Next => tokens[Math.Min(_index + 1, tokens.Count - 1)];

    /// <summary>The token before the current one.</summary>
    public Token Previous => _index > 0 ? tokens[_index - 1] : tokens[0];

    public TokenKind Kind => Current.Kind;

    /// <summary>Where the block of code that starts at an offset is closed, by the end of the text if by nothing else;
    /// -1 when none starts there.</summary>
    public int BlockEnd(int opening)
    {
        // Tokens are in the order of the text: to look at all of them for each opening would take their square.
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Start < opening ? (middle + 1, high) : (low, middle);
        }

        var start = tokens.FindIndex(low, t => t.Kind == TokenKind.CodeEnter || t.Start > opening);
        if (start < 0 || tokens[start].Kind != TokenKind.CodeEnter || tokens[start].Start != opening)
            return -1;
        return tokens[tokens.FindIndex(start, t => t.Kind is TokenKind.CodeExit or TokenKind.EndOfFile)].Start;
    }

    /// <summary>Where the tokens of code in a stretch of the text end.</summary>
    public IEnumerable<int> Ends(int start, int end) => tokens
        .Where(t => t.Start >= start && t.End <= end && t.End > t.Start)
        .Where(static t => t.Kind is not (TokenKind.Text or TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.NewLine))
        .Select(static t => t.End);

    /// <summary>Whether a statement ends here.</summary>
    public bool IsEndOfStatement =>
        Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile;

    public Token Take()
    {
        var token = Current;
        if (_index < tokens.Count - 1)
            _index++;

        return token;
    }

    public bool TryTake(TokenKind kind)
    {
        if (Kind != kind)
            return false;

        Take();
        return true;
    }

    public void SkipNewLines()
    {
        while (Kind == TokenKind.NewLine)
            Take();
    }

    /// <summary>Goes to the end of the statement after an error in it.</summary>
    public void SkipStatement()
    {
        while (!IsEndOfStatement)
            Take();
    }

    public void Error(string message) => Error(Current, message);

    public void Error(Token at, string message) => errors.Report(at.Start, at.End, message);

    /// <summary>The current token as errors quote it.</summary>
    public string Shown => Show(Current);

    /// <summary>A token as errors quote it.</summary>
    public string Show(Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => "<eof>",
        TokenKind.NewLine => "\\n",
        _ => text[token.Start..token.End],
    };

    /// <summary>The stretch from an offset to the end of the last token that was taken.</summary>
    public TextSpan Since(int start) => new(start, Previous.End);

    /// <summary>The stretch from an offset to the end of the current token, which is taken.</summary>
    public TextSpan TakeSince(int start) => new(start, Take().End);

    /// <summary>Reports that an expression is missing here.</summary>
    /// <param name="what">The statement or expression it is missing in.</param>
    /// <param name="expected">What is missing.</param>
    /// <param name="syntax">How the whole is written.</param>
    public void ErrorMissing(string what, string expected, string syntax) =>
        Error($"Error while parsing {what}: Expecting {expected} instead of `{Shown}` in: {syntax}");
}
