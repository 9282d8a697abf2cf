using System.Collections.Immutable;
using System.Text;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Syntax.Expressions;
using Briefings.Templating.Syntax.Statements;

namespace Briefings.Templating.Parsing;

/// <summary>Reads statements and the blocks they form.</summary>
internal sealed class StatementParser(ParseContext context)
{
    private readonly IndentationTrimmer _indentation = new();
    private bool _inCode;

    private TokenReader Tokens => context.Tokens;

    /// <summary>The indentation of the block of code being read.</summary>
    public byte[] Indent { get; private set; } = [];

    /// <summary>Reads a whole template.</summary>
    public Block ParsePage()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        ReadInto(statements);
        while (Tokens.Kind != TokenKind.EndOfFile)
        {
            ReportStray(Tokens.Take());
            ReadInto(statements);
        }

        return new Block(statements.ToImmutable());
    }

    /// <summary>Reads the statements up to <c>end</c>.</summary>
    /// <returns>Null when the <c>end</c> is missing, which is reported.</returns>
    public Block? ParseBody(string what, string syntax)
    {
        var body = ParseBlock();
        while (IsWord("else") || IsWord("when"))
        {
            ReportStray(Tokens.Take());
            ParseBlock();
        }

        return TakeEnd(what, syntax) ? body : null;
    }

    /// <summary>Reads the statements up to <c>end</c> with those after an <c>else</c>.</summary>
    public (Block? Body, Block Otherwise) ParseBodyWithElse(string what, string syntax)
    {
        var place = context.Html.Place;
        var body = ParseBlock();
        if (!IsWord("else"))
        {
            context.Html.Join(place);
            return (TakeEnd(what, syntax) ? body : null, Block.Empty);
        }

        var otherwise = Tokens.Take();
        if (Tokens.Current.Is("if"))
        {
            Tokens.Error(otherwise, $"Invalid if/else combination within a {what}.");
            Tokens.SkipStatement();
        }

        var end = context.Html.Place;
        context.Html.Place = place;
        var second = ParseBlock();
        context.Html.Join(end);
        return (TakeEnd(what, syntax) ? body : null, second);
    }

    /// <summary>Reads statements up to a word that ends a block.</summary>
    public Block ParseBlock()
    {
        context.Enter();
        if (_inCode && !Tokens.IsEndOfStatement)
            ExpectEndOfStatement();

        var start = Tokens.Current.Start;
        var statements = ImmutableArray.CreateBuilder<Statement>();
        ReadInto(statements);
        context.Leave();
        return new Block(statements.ToImmutable()) { At = Tokens.Since(start) };
    }

    /// <summary>Reports what is left of a statement, and goes on after it.</summary>
    public void ExpectEndOfStatement()
    {
        if (!Tokens.IsEndOfStatement)
        {
            Tokens.Error($"Invalid token found `{Tokens.Shown}`. Expecting <EOL>/end of line.");
            Tokens.SkipStatement();
        }
    }

    /// <summary>Goes on in code, as after the text before the first <c>when</c>.</summary>
    public void EnterCode(Token before)
    {
        _inCode = true;
        if (before.Kind == TokenKind.CodeEnter)
            Indent = IndentOf(before);
    }

    public bool IsWord(string word) => _inCode && Tokens.Current.Is(word);

    public bool TakeEnd(string what, string syntax)
    {
        if (IsWord("end"))
        {
            Tokens.Take();
            return true;
        }

        Tokens.Error(
            Tokens.Previous, $"Error while parsing {what}: The <end> statement was not found in: {syntax}");
        return false;
    }

    public void ReportStray(Token word)
    {
        var message = word.Text switch
        {
            "end" => "Error while parsing ScriptPage: "
                + "Found <end> statement without a corresponding beginning of a block in: ...",
            "when" => "A when condition must be preceded by a case or another when.",
            _ => "A else condition must be preceded by another if/else/when condition or a for loop.",
        };
        Tokens.Error(word, message);
        Tokens.SkipStatement();
    }

    private void ReadInto(ImmutableArray<Statement>.Builder statements)
    {
        while (Tokens.Kind != TokenKind.EndOfFile)
        {
            switch (Tokens.Kind)
            {
                case TokenKind.Text:
                    statements.Add(ReadText(Tokens.Take()));
                    break;
                case TokenKind.CodeEnter:
                    EnterCode(Tokens.Take());
                    break;
                case TokenKind.CodeExit:
                    Tokens.Take();
                    _inCode = false;
                    break;
                case TokenKind.NewLine or TokenKind.Semicolon:
                    Tokens.Take();
                    break;
                case TokenKind.Identifier when Tokens.Current.Text is "end" or "else" or "when":
                    return;
                default:
                    ReadStatement(statements);
                    break;
            }
        }
    }

    private byte[] IndentOf(Token token) =>
        context.Engine.Options.AutoIndent ? Encoding.UTF8.GetBytes(token.Text) : [];

    private TextStatement ReadText(Token token)
    {
        var text = context.Text.AsSpan(token.Start, token.End - token.Start);
        if (context.Engine.Options.Escape == TemplateEscape.Html)
            context.Html.Read(text);
        if (context.Engine.Options.TrimIndentation)
            text = _indentation.Trim(text, isLineStart: token.Start == 0 || context.Text[token.Start - 1] == '\n');

        var utf8 = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, utf8);
        return new TextStatement(utf8) { At = token.At };
    }

    private void ReadStatement(ImmutableArray<Statement>.Builder statements)
    {
        var errors = context.Errors.Count;
        var statement = context.Keywords.TryParse(out var parsed) ? parsed : ReadExpression();
        if (statement is not null)
            statements.Add(statement);

        if (context.Errors.Count > errors)
            Tokens.SkipStatement();
        else
            ExpectEndOfStatement();
    }

    private Statement? ReadExpression()
    {
        var start = Tokens.Current;
        if (context.Expressions.ParsePiped() is not { } expression)
            return null;

        if (Precedence.TryGetAssignment(Tokens.Kind, out var compound))
            return ReadAssignment(expression, compound);

        var statement = new ExpressionStatement(expression, context.HtmlContext)
        { At = Tokens.Since(start.Start), Indent = Indent };
        context.Html.SkipValue();
        return statement;
    }

    /// <summary>Reads what is after the sign of an assignment.</summary>
    public Expression? RequireValue() =>
        context.Expressions.Require("assign expression", "<target_expression> = <value_expression>");

    private Statement? ReadAssignment(Expression target, BinaryOperator? compound)
    {
        if (target is Call { Piped: null, Target: GlobalVariable or LocalVariable } call && compound is null)
            return context.Functions.ParseInline(call);

        if (target is not IAssignable || target is Nested { Inner: not IAssignable })
        {
            context.Errors.Report(target.Start, target.End, "Unsupported target expression for assignment.");
            return null;
        }

        Tokens.Take();
        var value = RequireValue();
        return value is null ? null : new AssignStatement(target, compound, value)
        { At = Tokens.Since(target.Start), Indent = Indent };
    }
}
