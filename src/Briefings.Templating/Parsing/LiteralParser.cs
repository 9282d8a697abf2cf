using System.Collections.Immutable;
using Briefings.Templating.Syntax.Expressions;

namespace Briefings.Templating.Parsing;

/// <summary>Reads what is in brackets after their opening: lists, objects, the arguments of <c>f(a,
/// b)</c>.</summary>
internal sealed class LiteralParser(ParseContext context)
{
    private TokenReader Tokens => context.Tokens;

    public ArrayLiteral? Array(Token open)
    {
        var items = ImmutableArray.CreateBuilder<Expression>();
        Tokens.SkipNewLines();
        while (Tokens.Kind != TokenKind.CloseBracket)
        {
            if (!ExpressionParser.CanStart(Tokens.Kind))
            {
                Tokens.Error(items.Count == 0
                    ? $"Unexpected token found `{Tokens.Shown}` while expecting `]`."
                    : "Error while parsing array initializer: Expecting <expression> instead of "
                        + $"`{Tokens.Shown}` in: [item1, item2,...]");
                return null;
            }

            if (context.Expressions.ParseInBrackets() is not { } item)
                return null;

            items.Add(item);
            Tokens.SkipNewLines();
            if (Tokens.TryTake(TokenKind.Comma))
                Tokens.SkipNewLines();
            else if (Tokens.Kind != TokenKind.CloseBracket)
            {
                Tokens.Error($"Unexpected token found `{Tokens.Shown}` while expecting `]`.");
                return null;
            }
        }

        return new ArrayLiteral(items.ToImmutable()) { At = Tokens.TakeSince(open.Start) };
    }

    public ObjectLiteral? Object(Token open)
    {
        var members = ImmutableArray.CreateBuilder<(string Name, Expression Value)>();
        Tokens.SkipNewLines();
        while (Tokens.Kind != TokenKind.CloseBrace)
        {
            if (ReadMember() is not { } member)
                return null;

            members.Add(member);
            Tokens.SkipNewLines();
            if (Tokens.TryTake(TokenKind.Comma))
                Tokens.SkipNewLines();
            else if (Tokens.Kind != TokenKind.CloseBrace)
            {
                Tokens.Error($"Unexpected token `{Tokens.Shown}` while parsing object initializer. Expecting a `}}`.");
                return null;
            }
        }

        return new ObjectLiteral(members.ToImmutable()) { At = Tokens.TakeSince(open.Start) };
    }

    /// <summary>Reads the arguments of a call in parentheses.</summary>
    public Call? CallArguments(Expression target, Token open)
    {
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        while (Tokens.Kind != TokenKind.CloseParen)
        {
            if (ReadArgument() is not { } argument)
                return null;

            arguments.Add(argument);
            if (!Tokens.TryTake(TokenKind.Comma) && Tokens.Kind != TokenKind.CloseParen)
            {
                Tokens.Error(Tokens.IsEndOfStatement
                    ? "Expecting a closing parenthesis for a function call."
                    : "Expecting a comma to separate arguments in a function call.");
                return null;
            }
        }

        return context.Expressions.NewCall(target, arguments.ToImmutable(), Tokens.Take().End);
    }

    private Argument? ReadArgument()
    {
        string? name = null;
        if (Tokens.Kind == TokenKind.Identifier && Tokens.Next.Kind == TokenKind.Colon)
        {
            name = Tokens.Take().Text;
            Tokens.Take();
        }

        if (!ExpressionParser.CanStart(Tokens.Kind))
        {
            Tokens.Error($"Unexpected token `{Tokens.Shown}` in the arguments of a function call.");
            return null;
        }

        return context.Expressions.ParseInBrackets() is { } value ? new Argument(name, value) : null;
    }

    private (string Name, Expression Value)? ReadMember()
    {
        var name = Tokens.Current;
        if (name.Kind is not (TokenKind.Identifier or TokenKind.String))
        {
            Tokens.Error(
                $"Unexpected token `{Tokens.Shown}` while parsing object initializer. "
                + "Expecting a simple identifier for the member name.");
            return null;
        }

        Tokens.Take();
        Tokens.SkipNewLines();
        if (!Tokens.TryTake(TokenKind.Colon))
        {
            Tokens.Error(
                $"Unexpected token `{Tokens.Shown}` Expecting a colon : after identifier `{name.Text}` "
                + "for object initializer member name");
            return null;
        }

        Tokens.SkipNewLines();
        if (!ExpressionParser.CanStart(Tokens.Kind))
        {
            Tokens.Error($"Unexpected token `{Tokens.Shown}`. Expecting an expression for the value of the member.");
            return null;
        }

        return context.Expressions.ParseInBrackets() is { } value ? (name.Text, value) : null;
    }
}
