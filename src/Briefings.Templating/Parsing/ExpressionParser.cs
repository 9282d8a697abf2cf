using System.Collections.Immutable;
using Briefings.Templating.Syntax;
using Briefings.Templating.Syntax.Expressions;

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
        Finish(start, first is null ? null : Pipes(Ternary(Binary(Arguments(first, Precedence.None), Precedence.None))));

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
        var result = Binary(ParseCall(least), least);
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
        // The value of a named argument has no operators, and nothing else can take them.
        if (least == Precedence.None && left is Call { EndsWithName: true })
            return left;

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

    /// <summary>A binary expression in which a function does not take its own arguments.</summary>
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
    /// <param name="least">How tightly an operator must bind to belong to an argument: tighter than the operator left
    /// of the call.</param>
    private Expression? ParseCall(int least) => Arguments(context.Operands.Parse(), least);

    /// <summary>Reads what a sign before it applies to. The sign binds tighter than all operators, so those after an
    /// argument apply to the result; it also starts an expression, so a function takes arguments among those of
    /// another.</summary>
    public Expression? ParseSigned() => OutsideArguments(() => ParseCall(Precedence.Sign));

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

    /// <summary>Reads pipes; an operator after a call applies to the call's result. The result is the condition of a
    /// ternary only when the call has arguments; otherwise it needs parentheses.</summary>
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

            left = ParseCall(Precedence.None) is { } target ? Pipe(left, target) : null;
            var piped = Binary(left, Precedence.None);
            left = piped == left && HasArguments(left) ? Ternary(left) : piped;
        }

        return left;
    }

    private static bool HasArguments(Expression? target) => target switch
    {
        Call call => !call.Arguments.IsEmpty,
        Unary unary => HasArguments(unary.Operand),
        _ => false,
    };

    /// <summary>The value goes to the function, past the signs and parentheses around it.</summary>
    private static Expression Pipe(Expression left, Expression target) => target switch
    {
        Unary unary => new Unary(unary.Sign, Pipe(left, unary.Operand)) { At = unary.At },
        Nested { Inner: Unary or Nested or Call } nested => new Nested(Pipe(left, nested.Inner)) { At = nested.At },
        Call { Piped: { } first } call => call.With(Pipe(left, first)),
        Call call => call.With(left),
        _ => new Call(target, []) { Piped = left, At = target.At },
    };

    /// <summary>Reads the arguments of <c>f a b</c>, when any follow.</summary>
    private Expression? Arguments(Expression? target, int least)
    {
        if (target is null || _inArguments || !IsArgument())
            return target;

        var arguments = ImmutableArray.CreateBuilder<Argument>();
        while (IsArgument())
        {
            if (ReadArgument(least) is not { } argument)
                return null;

            arguments.Add(argument);
        }

        var endsWithName = arguments[^1].Name is not null;
        return NewCall(target, arguments.ToImmutable(), arguments[^1].Value.End, endsWithName);
    }

    /// <summary>A call, taking note of an include that is a literal.</summary>
    /// <param name="target">The function.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="end">Where the call ends.</param>
    /// <param name="endsWithName">Whether an argument given by name is the last, with nothing to close it.</param>
    public Call NewCall(
        Expression target, ImmutableArray<Argument> arguments, int end, bool endsWithName = false)
    {
        if (target is GlobalVariable { Name: "include" }
            && arguments is [{ Name: null, Value: Literal { Value: { Kind: TemplateValueKind.Text } literal } }, ..]
            && (TemplateName.Resolve(literal.AsText, context.Name) ?? literal.AsText) is var name
            && !context.Includes.Contains(name))
        {
            context.Includes.Add(name);
        }

        return new Call(target, arguments) { At = new TextSpan(target.Start, end), EndsWithName = endsWithName };
    }

    private bool IsArgument() => Tokens.Kind is not (TokenKind.Plus or TokenKind.Minus
        or TokenKind.PlusPlus or TokenKind.MinusMinus) && CanStart(Tokens.Kind);

    private Argument? ReadArgument(int least)
    {
        if (Tokens.Kind == TokenKind.Identifier && Tokens.Next.Kind == TokenKind.Colon)
        {
            var name = Tokens.Take().Text;
            Tokens.Take();
            return context.Operands.ParseRequired() is { } value ? new Argument(name, value) : null;
        }

        return ParseArgument(least) is { } argument ? new Argument(null, argument) : null;
    }
}
