using Briefings.Templating.Escaping;
using Briefings.Templating.Syntax.Statements;

namespace Briefings.Templating.Parsing;

/// <summary>What the parsers of one template share: the tokens, the errors, and what they find out.</summary>
internal sealed class ParseContext
{
    private int _depth;

    /// <param name="engine">Has the built-in names and the limits.</param>
    /// <param name="text">The template.</param>
    /// <param name="name">The name errors have.</param>
    /// <param name="closings">Where a block of code is taken to end though it is not closed there.</param>
    public ParseContext(TemplateEngine engine, string text, string name, IReadOnlySet<int>? closings = null)
    {
        Engine = engine;
        Name = name;
        Text = text;
        Errors = new ErrorList(name, text);
        Tokens = new TokenReader(Lexer.Read(text, Errors, closings), Errors, text);
        Expressions = new ExpressionParser(this);
        Operands = new OperandParser(this);
        Literals = new LiteralParser(this);
        Functions = new FunctionParser(this);
        Keywords = new KeywordParser(this);
        Loops = new LoopParser(this);
        Statements = new StatementParser(this);
    }

    public TemplateEngine Engine { get; }

    /// <summary>The name of the template.</summary>
    public string Name { get; }

    /// <summary>The template, once it is read.</summary>
    public Block Root { get; private set; } = Block.Empty;

    public string Text { get; }

    public ErrorList Errors { get; }

    public TokenReader Tokens { get; }

    public HtmlTracker Html { get; } = new();

    public ExpressionParser Expressions { get; }

    public OperandParser Operands { get; }

    public LiteralParser Literals { get; }

    public KeywordParser Keywords { get; }

    public FunctionParser Functions { get; }

    public LoopParser Loops { get; }

    public StatementParser Statements { get; }

    /// <summary>The names of includes written as literals.</summary>
    public List<string> Includes { get; } = [];

    /// <summary>How many <c>ret</c> were read: a function without one gives no value.</summary>
    public int Returns { get; set; }

    /// <summary>How a value printed here is escaped.</summary>
    public HtmlContext HtmlContext =>
        Engine.Options.Escape == TemplateEscape.None ? HtmlContext.None : Html.Context;

    /// <summary>Reads the whole template.</summary>
    public ParseContext Read()
    {
        try
        {
            Root = Statements.ParsePage();
        }
        catch (ParseDepthException)
        {
            // Reported where the depth was passed.
        }

        return this;
    }

    /// <summary>Goes one level deeper.</summary>
    /// <exception cref="ParseDepthException">The text is nested too deeply.</exception>
    public void Enter()
    {
        if (++_depth <= Engine.Options.Limits.ParseDepth)
            return;

        var token = Tokens.Current;
        Errors.Report(
            token.Start,
            token.End,
            $"The statement depth limit `{Engine.Options.Limits.ParseDepth}` was reached when parsing this statement");
        throw new ParseDepthException();
    }

    public void Leave() => _depth--;
}
