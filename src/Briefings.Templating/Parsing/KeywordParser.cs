using System.Collections.Immutable;
using Briefings.Templating.Escaping;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Syntax.Expressions;
using Briefings.Templating.Syntax.Statements;

namespace Briefings.Templating.Parsing;

/// <summary>Reads the statements that start with a keyword. Everywhere else the words are names like any
/// other.</summary>
internal sealed class KeywordParser(ParseContext context)
{
    private const string IfSyntax = "if <expression> ... end|else|else if";
    private const string CaseSyntax = "case <expression> ... end|when|else";

    private TokenReader Tokens => context.Tokens;

    private byte[] Indent => context.Statements.Indent;

    /// <summary>Reads a statement when the current token is a keyword.</summary>
    public bool TryParse(out Statement? statement)
    {
        var token = Tokens.Current;
        statement = null;
        if (token.Kind != TokenKind.Identifier || Tokens.Next.Kind is TokenKind.Dot or TokenKind.QuestionDot)
            return false;

        Func<Token, Statement?>? parse = token.Text switch
        {
            "if" => ParseIf,
            "for" or "tablerow" => context.Loops.ParseFor,
            "while" => context.Loops.ParseWhile,
            "case" => ParseCase,
            "func" => context.Functions.ParseNamed,
            "capture" => ParseCapture,
            "with" => ParseWith,
            "wrap" => ParseWrap,
            "import" => ParseImport,
            "readonly" => ParseReadOnly,
            "break" => t => new FlowStatement(Flow.Break) { At = t.At },
            "continue" => t => new FlowStatement(Flow.Continue) { At = t.At },
            "ret" => ParseReturn,
            _ => null,
        };
        if (parse is null)
            return false;

        context.Enter();
        statement = parse(Tokens.Take());
        context.Leave();
        return true;
    }

    private IfStatement? ParseIf(Token keyword) => ParseIf(keyword, Indent);

    /// <param name="keyword">The <c>if</c>.</param>
    /// <param name="indent">The indentation of the block with the first <c>if</c>; all branches have it.</param>
    private IfStatement? ParseIf(Token keyword, byte[] indent)
    {
        var condition = context.Expressions.Require("if statement", IfSyntax);
        if (condition is null)
            context.Statements.ExpectEndOfStatement();

        var place = context.Html.Place;
        var then = context.Statements.ParseBlock();
        var otherwise = Block.Empty;
        var end = context.Html.Place;
        context.Html.Place = place;
        if (context.Statements.IsWord("else"))
        {
            Tokens.Take();
            if (Tokens.Current.Is("if"))
                return ParseElseIf(keyword, condition, (then, end), indent);

            otherwise = context.Statements.ParseBlock();
        }

        context.Html.Join(end);

        return TakeEnd("if statement", IfSyntax) && condition is not null
            ? new IfStatement(condition, then, otherwise) { At = Tokens.Since(keyword.Start), Indent = indent }
            : null;
    }

    private IfStatement? ParseElseIf(
        Token keyword, Expression? condition, (Block Block, HtmlPlace End) then, byte[] indent)
    {
        context.Enter();
        var nested = ParseIf(Tokens.Take(), indent);
        context.Leave();
        context.Html.Join(then.End);
        return condition is null || nested is null ? null : new IfStatement(condition, then.Block, new Block([nested]))
        { At = Tokens.Since(keyword.Start), Indent = indent };
    }

    private CaseStatement? ParseCase(Token keyword)
    {
        var indent = Indent;
        var subject = context.Expressions.Require("case statement", CaseSyntax);
        if (subject is null)
            Tokens.SkipStatement();

        SkipToWhen();
        var place = context.Html.Place;
        var end = place;
        var branches = ImmutableArray.CreateBuilder<(ImmutableArray<Expression>, Block)>();
        while (context.Statements.IsWord("when"))
        {
            Tokens.Take();
            context.Html.Place = place;
            var values = ReadValues();
            branches.Add((values, context.Statements.ParseBlock()));
            context.Html.Join(end);
            end = context.Html.Place;
        }

        var otherwise = Block.Empty;
        if (branches.Count > 0 && context.Statements.IsWord("else"))
        {
            Tokens.Take();
            context.Html.Place = place;
            otherwise = context.Statements.ParseBlock();
            context.Html.Join(end);
        }

        return TakeEnd("case statement", CaseSyntax) && subject is not null
            ? new CaseStatement(subject, branches.ToImmutable(), otherwise)
            { At = Tokens.Since(keyword.Start), Indent = indent }
            : null;
    }

    /// <summary>Text before the first <c>when</c> is dropped; anything else there is an error.</summary>
    private void SkipToWhen()
    {
        var place = context.Html.Place;
        context.Statements.ExpectEndOfStatement();
        var start = Tokens.Current;
        while (Tokens.Kind is TokenKind.Text or TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.NewLine
            or TokenKind.Semicolon)
        {
            start = Tokens.Take();
        }

        if (Tokens.Kind == TokenKind.Identifier && Tokens.Current.Text is "when" or "end" or "else")
        {
            context.Statements.EnterCode(start);
            if (Tokens.Current.Is("else"))
            {
                context.Statements.ReportStray(Tokens.Take());
                context.Statements.ParseBlock();
            }
        }
        else if (Tokens.Kind != TokenKind.EndOfFile)
        {
            Tokens.Error(
                $"Unexpected statement/expression `{Tokens.Shown}` in the body of "
                + "a `case` statement. Only `when`/`else` are expected.");
            context.Statements.EnterCode(start);
            context.Statements.ParseBlock();
        }

        context.Html.Place = place;
    }

    private ImmutableArray<Expression> ReadValues()
    {
        var values = ImmutableArray.CreateBuilder<Expression>();
        do
        {
            if (!ExpressionParser.CanStart(Tokens.Kind))
            {
                Tokens.ErrorMissing("when statement", "<expression>", "when <expression> ... end|when|else");
                Tokens.SkipStatement();
                break;
            }

            if (context.Expressions.ParseBinary(Precedence.AboveOr) is { } value)
                values.Add(value);
        }
        while (Tokens.TryTake(TokenKind.Comma) || Tokens.TryTake(TokenKind.Or));

        return values.ToImmutable();
    }

    private CaptureStatement? ParseCapture(Token keyword)
    {
        var indent = Indent;
        var place = context.Html.Place;
        var start = Tokens.Current;
        var target = context.Expressions.Require("capture statement", "capture <variable> ... end");
        if (target is not null and not IAssignable)
            Tokens.Error(start, "Unsupported target expression for capture.");

        context.Html.Place = default;
        var body = context.Statements.ParseBody("capture statement", "capture <variable> ... end");
        context.Html.Place = place;
        return target is IAssignable && body is not null
            ? new CaptureStatement(target, body) { At = Tokens.Since(keyword.Start), Indent = indent }
            : null;
    }

    private WithStatement? ParseWith(Token keyword)
    {
        var indent = Indent;
        var target = context.Expressions.Require("with statement", "with <variable> ... end");
        var body = context.Statements.ParseBody("with statement", "with <variable> ... end");
        return target is null || body is null
            ? null
            : new WithStatement(target, body) { At = Tokens.Since(keyword.Start), Indent = indent };
    }

    private WrapStatement? ParseWrap(Token keyword)
    {
        var (indent, html) = (Indent, context.HtmlContext);
        var target = context.Expressions.Require("wrap statement", "wrap <function_call> ... end");
        var body = context.Statements.ParseBody("wrap statement", "wrap <function_call> ... end");
        return target is null || body is null
            ? null
            : new WrapStatement(target, body, html) { At = Tokens.Since(keyword.Start), Indent = indent };
    }

    private ImportStatement? ParseImport(Token keyword) =>
        context.Expressions.Require("import statement", "import <expression>") is { } source
            ? new ImportStatement(source) { At = Tokens.Since(keyword.Start), Indent = Indent }
            : null;

    private ReadOnlyStatement? ParseReadOnly(Token keyword)
    {
        var start = Tokens.Current;
        if (context.Expressions.Require("readonly statement", "readonly <variable>") is not { } target)
            return null;

        if (target is GlobalVariable variable)
            return new ReadOnlyStatement(variable) { At = Tokens.Since(keyword.Start), Indent = Indent };

        Tokens.Error(start, "Expecting the name of a variable after readonly.");
        return null;
    }

    private ReturnStatement? ParseReturn(Token keyword)
    {
        context.Returns++;
        var value = Tokens.IsEndOfStatement ? null : context.Expressions.Parse();
        return new ReturnStatement(value)
        {
            Context = context.HtmlContext,
            At = Tokens.Since(keyword.Start),
            Indent = Indent,
        };
    }

    private bool TakeEnd(string what, string syntax) => context.Statements.TakeEnd(what, syntax);
}
