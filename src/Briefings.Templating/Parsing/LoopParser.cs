using Briefings.Templating.Syntax.Expressions;
using Briefings.Templating.Syntax.Statements;

namespace Briefings.Templating.Parsing;

/// <summary>Reads <c>for</c>, <c>tablerow</c> and <c>while</c>.</summary>
internal sealed class LoopParser(ParseContext context)
{
    private static readonly string[] s_forNames =
        ["index", "rindex", "first", "last", "even", "odd", "length", "changed"];

    private static readonly string[] s_whileNames = ["index", "first", "even", "odd"];

    private TokenReader Tokens => context.Tokens;

    public Statement? ParseWhile(Token keyword)
    {
        var condition = context.Expressions.Require("while statement", "while <expression> ... end");
        var place = context.Html.Place;
        var body = context.Statements.ParseBody("while statement", "while <expression> ... end");
        context.Html.Join(place);
        return condition is null || body is null ? null : new WhileStatement(condition, body)
        { At = Tokens.Since(keyword.Start), Indent = context.Statements.Indent };
    }

    public Statement? ParseFor(Token keyword)
    {
        var isTable = keyword.Text == "tablerow";
        var what = keyword.Text + " statement";
        var syntax = keyword.Text + " <variable> in <expression> ... end";
        var indent = context.Statements.Indent;
        var header = ReadHeader(keyword, what, syntax);
        if (header is null)
            Tokens.SkipStatement();

        var (body, otherwise) = context.Statements.ParseBodyWithElse(what, syntax);
        if (header is not var (variable, list, options) || body is null)
            return null;

        var at = Tokens.Since(keyword.Start);
        return isTable
            ? new TableRowStatement(variable, list, options, body) { At = at, Indent = indent }
            : new ForStatement(variable, list, options, body, otherwise) { At = at, Indent = indent };
    }

    /// <summary>Reports <c>for.x</c> where a loop has no such x.</summary>
    public void CheckMember(Expression target, Token name)
    {
        if (target is not GlobalVariable { Name: "for" or "while" or "tablerow" } loop)
            return;

        var isKnown = s_forNames.Contains(name.Text) || (loop.Name == "tablerow" && name.Text == "col");
        if (!isKnown || (loop.Name == "while" && !s_whileNames.Contains(name.Text)))
        {
            var word = isKnown ? "invalid" : "not supported";
            context.Errors.Report(loop.Start, name.End, $"The loop variable <{loop.Name}.{name.Text}> is {word}");
        }
    }

    private (Expression Variable, Expression List, LoopOptions Options)? ReadHeader(
        Token keyword, string what, string syntax)
    {
        if (Tokens.IsEndOfStatement)
        {
            Tokens.ErrorMissing(what, "<expression>", syntax);
            return null;
        }

        var first = Tokens.Current;
        if (context.Operands.Parse() is not { } variable)
            return null;

        if (variable is not IAssignable)
        {
            Tokens.Error(
                keyword,
                $"Error while parsing {what}: Expecting a variable instead of "
                + $"`{Tokens.Show(first)}` in: {syntax}");
            return null;
        }

        if (!Tokens.Current.Is("in"))
        {
            Tokens.Error(
                keyword,
                $"Error while parsing {what}: Expecting 'in' word instead of "
                + $"`{Tokens.Shown}` in: {syntax}");
            return null;
        }

        Tokens.Take();
        return ReadList(what, syntax) is { } list && ReadOptions(keyword) is { } options
            ? (variable, list, options)
            : null;
    }

    /// <summary>Reads what the loop goes through. Options may follow a single operand, or anything in
    /// parentheses.</summary>
    private Expression? ReadList(string what, string syntax)
    {
        var start = Tokens.Current;
        if (!ExpressionParser.CanStart(start.Kind))
            return context.Expressions.Require(what, syntax);

        var first = context.Operands.Parse();
        return first is null || IsOption ? first : context.Expressions.ParseRest(start, first);
    }

    private bool IsOption => Tokens.Current.Is("reversed")
        || (Tokens.Kind == TokenKind.Identifier && Tokens.Next.Kind == TokenKind.Colon);

    private LoopOptions? ReadOptions(Token keyword)
    {
        var options = new LoopOptions();
        while (IsOption)
        {
            var name = Tokens.Take();
            if (name.Text == "reversed")
            {
                options = options with { IsReversed = true };
                continue;
            }

            Tokens.Take();
            if (context.Operands.ParseRequired() is not { } value)
                return null;

            switch (name.Text)
            {
                case "offset":
                    options = options with { Offset = value };
                    break;
                case "limit":
                    options = options with { Limit = value };
                    break;
                case "cols" when keyword.Text == "tablerow":
                    options = options with { Columns = value };
                    break;
                default:
                    Tokens.Error(name, $"Unsupported argument `{name.Text}` for statement: `{keyword.Text}`");
                    return null;
            }
        }

        return options;
    }
}
