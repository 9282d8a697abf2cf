using System.Collections.Immutable;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Syntax;

namespace Briefings.Templating.Parsing;

/// <summary>Reads expressions, from the loosest to the tightest: pipe, ternary, binary, call, operand.</summary>
internal sealed class ExpressionParser(ParseContext context)
{
    private bool _inArguments;

    private TokenReader Tokens => context.Tokens;

    /// <summary>Reads an expression; when there is none it reports what it was for.</summary>
    /// <param name="what">The name of the statement or expression it is part of.</param>
    /// <param name="syntax">How that is written.</param>
    public Expression? Require(string what, string syntax)
    {
        if (CanStart(Tokens.Kind) || Tokens.Kind is not (TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit
            or TokenKind.EndOfFile or TokenKind.Assign))
        {
            return Parse();
        }

        Tokens.ErrorMissing(what, "<expression>", syntax);
        return null;
    }

    /// <summary>Reads a whole expression in which an assignment is an error.</summary>
    public Expression? Parse()
    {
        var start = Tokens.Current;
        return Finish(start, ParsePiped());
    }

    /// <summary>Reads the rest of an expression whose first operand was read.</summary>
    public Expression? ParseRest(Token start, Expression? first) =>
        Finish(start, first is null ? null : Pipes(Ternary(Binary(Arguments(first), Precedence.None))));

    /// <summary>Reads an expression up to an assignment sign.</summary>
    public Expression? ParsePiped()
    {
        context.Enter();
        var result = Pipes(Ternary(ParseBinary(Precedence.None)));
        context.Leave();
        return result;
    }

    /// <summary>Reads operands joined by operators that bind at least this tightly.</summary>
    public Expression? ParseBinary(int least)
    {
        context.Enter();
        var result = Binary(ParseCall(), least);
        context.Leave();
        return result;
    }

    /// <summary>Whether an expression can start with this token.</summary>
    public static bool CanStart(TokenKind kind) => kind is
        TokenKind.Identifier or TokenKind.Local or TokenKind.Arguments or TokenKind.ArgumentAt
        or TokenKind.WrappedBlock or TokenKind.Number or TokenKind.String or TokenKind.InterpolationStart or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace
        or TokenKind.At or TokenKind.Caret or TokenKind.Not or TokenKind.Plus or TokenKind.Minus
        or TokenKind.PlusPlus or TokenKind.MinusMinus;

    private Expression? Finish(Token start, Expression? result)
    {
        if (result is not null && Precedence.TryGetAssignment(Tokens.Kind, out _))
        {
            Tokens.Error(
                start,
                "Error while parsing assign expression: Expression is only allowed for a top level assignment in: "
                + "<target_expression> = <value_expression>");
            return null;
        }

        return result;
    }

    private Expression? Binary(Expression? left, int least)
    {
        while (left is not null && Precedence.TryGet(Tokens.Kind, least, out var binary, out var precedence))
        {
            var sign = Tokens.Take();
            if (!CanStart(Tokens.Kind))
            {
                Tokens.ErrorMissing(
                    "binary expression",
                    "an <expression> to the right of the operator",
                    "<expression> operator <expression>");
                return null;
            }

            var right = _inArguments ? ParseArgument(precedence + 1) : ParseBinary(precedence + 1);
            left = right is null ? null : new Binary(binary, left, right)
            { At = Tokens.Since(left.Start), OperatorStart = sign.Start };
        }

        return left;
    }

    /// <summary>A binary expression in which a function does not take arguments of its own.</summary>
    private Expression? ParseArgument(int least)
    {
        context.Enter();
        var outer = _inArguments;
        _inArguments = true;
        var result = Binary(context.Operands.Parse(), least);
        _inArguments = outer;
        context.Leave();
        return result;
    }

    /// <summary>Reads an expression inside brackets.</summary>
    public Expression? ParseInBrackets() => OutsideArguments(Parse);

    /// <summary>Reads something inside brackets or a block, where functions take arguments again.</summary>
    public T OutsideArguments<T>(Func<T> parse)
    {
        var outer = _inArguments;
        _inArguments = false;
        var result = parse();
        _inArguments = outer;
        return result;
    }

    /// <summary>Reads an operand with the arguments after it.</summary>
    public Expression? ParseCall() => Arguments(context.Operands.Parse());

    private Expression? Ternary(Expression? condition)
    {
        if (condition is null || !Tokens.TryTake(TokenKind.Question))
            return condition;

        if (ParsePiped() is not { } then)
            return null;

        if (!Tokens.TryTake(TokenKind.Colon))
        {
            Tokens.ErrorMissing("conditional expression", "`:`", "<condition> ? <expression> : <expression>");
            return null;
        }

        return ParsePiped() is { } otherwise
            ? new Conditional(condition, then, otherwise) { At = Tokens.Since(condition.Start) }
            : null;
    }

    /// <summary>Reads pipes; an operator after a call applies to the call's result.</summary>
    private Expression? Pipes(Expression? left)
    {
        while (left is not null && Tokens.TryTake(TokenKind.Pipe))
        {
            Tokens.SkipNewLines();
            if (!CanStart(Tokens.Kind))
            {
                Tokens.ErrorMissing("pipe expression", "<expression>", "<expression> | <expression>");
                return null;
            }

            left = ParseCall() is { } target ? Pipe(left, target) : null;
            left = Ternary(Binary(left, Precedence.None));
        }

        return left;
    }

    private static Call Pipe(Expression left, Expression target) => target is Call { Piped: null } call
        ? new Call(call.Target, call.Arguments) { Piped = left, At = target.At }
        : new Call(target, []) { Piped = left, At = target.At };

    /// <summary>Reads the arguments of <c>f a b</c>, when any follow.</summary>
    private Expression? Arguments(Expression? target)
    {
        if (target is null || _inArguments || !IsArgument())
            return target;

        var arguments = ImmutableArray.CreateBuilder<Argument>();
        while (IsArgument())
        {
            if (ReadArgument() is not { } argument)
                return null;

            arguments.Add(argument);
        }

        return NewCall(target, arguments.ToImmutable(), arguments[^1].Value.End);
    }

    /// <summary>A call, taking note of an include that is a literal.</summary>
    public Call NewCall(Expression target, ImmutableArray<Argument> arguments, int end)
    {
        if (target is GlobalVariable { Name: "include" }
            && arguments is [{ Name: null, Value: Literal { Value: { Kind: TemplateValueKind.Text } name } }, ..]
            && !context.Includes.Contains(name.AsText))
        {
            context.Includes.Add(name.AsText);
        }

        return new Call(target, arguments) { At = new TextSpan(target.Start, end) };
    }

    private bool IsArgument() => Tokens.Kind is not (TokenKind.Plus or TokenKind.Minus
        or TokenKind.PlusPlus or TokenKind.MinusMinus) && CanStart(Tokens.Kind);

    private Argument? ReadArgument()
    {
        if (Tokens.Kind == TokenKind.Identifier && Tokens.Next.Kind == TokenKind.Colon)
        {
            var name = Tokens.Take().Text;
            Tokens.Take();
            return context.Operands.ParseRequired() is { } value ? new Argument(name, value) : null;
        }

        return ParseArgument(Precedence.None) is { } argument ? new Argument(null, argument) : null;
    }
}
