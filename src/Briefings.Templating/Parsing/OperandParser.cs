using System.Collections.Immutable;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Syntax.Expressions;
using Briefings.Templating.Syntax.Statements;
using Index = Briefings.Templating.Syntax.Expressions.Index;

namespace Briefings.Templating.Parsing;

/// <summary>Reads operands: signs before, literals and names, members and indexes after.</summary>
internal sealed class OperandParser(ParseContext context)
{
    private TokenReader Tokens => context.Tokens;

    /// <summary>Reads an operand; when there is none, that is an error.</summary>
    public Expression? ParseRequired()
    {
        if (ExpressionParser.CanStart(Tokens.Kind))
            return Parse();

        Tokens.ErrorMissing("expression statement", "<expression>", "<expression>");
        return null;
    }

    public Expression? Parse()
    {
        context.Enter();
        var token = Tokens.Current;
        var result = token.Kind switch
        {
            TokenKind.Not or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret
                or TokenKind.PlusPlus or TokenKind.MinusMinus => Prefix(token),
            _ => Postfix(Primary(token)),
        };
        context.Leave();
        return result;
    }

    private Expression? Prefix(Token sign)
    {
        Tokens.Take();
        if (!ExpressionParser.CanStart(Tokens.Kind))
        {
            Tokens.ErrorMissing("unary expression", "<expression>", "<operator> <expression>");
            return null;
        }

        var takesCall = sign.Kind is TokenKind.Not or TokenKind.Minus or TokenKind.Plus;
        if ((takesCall ? context.Expressions.ParseSigned() : Parse()) is not { } operand)
            return null;

        var at = Tokens.Since(sign.Start);
        return sign.Kind switch
        {
            TokenKind.At => new FunctionReference(operand) { At = at },
            TokenKind.Caret => new Expand(operand) { At = at },
            TokenKind.PlusPlus or TokenKind.MinusMinus => NewIncrement(sign, operand, true),
            _ => new Unary(context.Text[sign.Start], operand) { At = at },
        };
    }

    private Increment? NewIncrement(Token sign, Expression target, bool isPrefix)
    {
        if (target is not IAssignable)
        {
            Tokens.Error(sign, "Only a name, a member or an index can be incremented or decremented.");
            return null;
        }

        var binary = sign.Kind == TokenKind.PlusPlus ? BinaryOperator.Add : BinaryOperator.Subtract;
        return new Increment(target, binary, isPrefix)
        {
            At = Tokens.Since(Math.Min(sign.Start, target.Start)),
        };
    }

    private Expression? Primary(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Number:
                Tokens.Take();
                return new Literal((TemplateValue)token.Value!) { At = token.At };
            case TokenKind.String:
                Tokens.Take();
                return new Literal(token.Text) { At = token.At };
            case TokenKind.InterpolationStart:
                return Interpolation(Tokens.Take());
            case TokenKind.Identifier:
                return Word(token);
            case TokenKind.Local:
                Tokens.Take();
                return new LocalVariable(token.Text) { At = token.At };
            case TokenKind.Arguments:
                Tokens.Take();
                return new ArgumentsVariable { At = token.At };
            case TokenKind.ArgumentAt:
                Tokens.Take();
                return new ArgumentAt((int)token.Value!) { At = token.At };
            case TokenKind.WrappedBlock:
                Tokens.Take();
                return new WrappedBlock { At = token.At };
            case TokenKind.OpenParen:
                return Parenthesis(Tokens.Take());
            case TokenKind.OpenBracket:
                return context.Literals.Array(Tokens.Take());
            case TokenKind.OpenBrace:
                return context.Literals.Object(Tokens.Take());
            case TokenKind.NewLine or TokenKind.CodeExit:
                Tokens.Error($"Unexpected token `{Tokens.Shown}` while parsing expression");
                return null;
            default:
                Tokens.Error($"Unexpected token {Tokens.Shown}");
                return null;
        }
    }

    private Expression? Word(Token token)
    {
        if (token.Is("do"))
            return context.Functions.ParseAnonymous();

        Tokens.Take();
        return token.Text switch
        {
            "true" => new Literal(true) { At = token.At },
            "false" => new Literal(false) { At = token.At },
            "null" => new Literal(TemplateValue.Null) { At = token.At },
            "this" => new ThisVariable { At = token.At },
            _ => Global(token),
        };
    }

    public GlobalVariable Global(Token token) =>
        new(token.Text, context.Engine.BuiltIn(token.Text)) { At = token.At };

    private Interpolation? Interpolation(Token start)
    {
        var parts = ImmutableArray.CreateBuilder<Expression>();
        while (Tokens.Kind is not TokenKind.InterpolationEnd)
        {
            var token = Tokens.Current;
            if (token.Kind == TokenKind.String)
            {
                Tokens.Take();
                parts.Add(new Literal(token.Text) { At = token.At });
            }
            else if (!Tokens.TryTake(TokenKind.HoleStart) || context.Expressions.ParseInBrackets() is not { } hole)
            {
                Tokens.Error($"Unexpected token `{Tokens.Shown}` in an interpolated string");
                return null;
            }
            else if (!Tokens.TryTake(TokenKind.HoleEnd))
            {
                Tokens.Error($"Unexpected token `{Tokens.Shown}`. Expecting a closing `}}`.");
                return null;
            }
            else
                parts.Add(hole);
        }

        return new Interpolation(parts.ToImmutable()) { At = Tokens.TakeSince(start.Start) };
    }

    private Nested? Parenthesis(Token open)
    {
        if (context.Expressions.ParseInBrackets() is not { } inner)
            return null;

        if (Tokens.Kind != TokenKind.CloseParen)
        {
            Tokens.Error($"Invalid token `{Tokens.Shown}`. Expecting a closing `)`.");
            return null;
        }

        return new Nested(inner) { At = Tokens.TakeSince(open.Start) };
    }

    private Expression? Postfix(Expression? operand)
    {
        var isLiteralList = operand is ArrayLiteral;
        while (operand is not null)
        {
            var token = Tokens.Current;
            switch (token.Kind)
            {
                case TokenKind.Dot or TokenKind.QuestionDot:
                    operand = Member(operand, Tokens.Take());
                    break;
                case TokenKind.OpenBracket when !token.SpaceBefore && !isLiteralList:
                    operand = Index(operand);
                    break;
                case TokenKind.OpenParen when !token.SpaceBefore && operand is not Literal:
                    operand = context.Literals.CallArguments(operand, Tokens.Take());
                    break;
                case TokenKind.PlusPlus or TokenKind.MinusMinus when operand is IAssignable:
                    return NewIncrement(Tokens.Take(), operand, false);
                default:
                    return operand;
            }
        }

        return operand;
    }

    private Member? Member(Expression target, Token dot)
    {
        var token = Tokens.Current;
        if (token.Kind != TokenKind.Identifier)
        {
            Tokens.Error($"Invalid token `{Tokens.Shown}`. Expecting a member name after the `.`.");
            return null;
        }

        Tokens.Take();
        var name = token.Text;
        if (name is "empty" or "blank" && Tokens.Kind is TokenKind.Question && !Tokens.Current.SpaceBefore)
        {
            name += "?";
            Tokens.Take();
        }

        context.Loops.CheckMember(target, token);
        return new Member(target, name, dot.Kind == TokenKind.QuestionDot)
        {
            At = Tokens.Since(target.Start),
            NameStart = token.Start,
        };
    }

    private Index? Index(Expression target)
    {
        Tokens.Take();
        if (!ExpressionParser.CanStart(Tokens.Kind))
        {
            Tokens.ErrorMissing("indexer expression", "<index_expression>", "<expression>[<index_expression>]");
            return null;
        }

        if (context.Expressions.ParseInBrackets() is not { } index)
            return null;

        if (Tokens.Kind != TokenKind.CloseBracket)
        {
            Tokens.Error($"Unexpected `{Tokens.Shown}`. Expecting ']'");
            return null;
        }

        return new Index(target, index) { At = Tokens.TakeSince(target.Start) };
    }
}
