using Briefings.Templating.Evaluation;

namespace Briefings.Templating.Parsing;

/// <summary>The binary operators with their precedence; all group to the left.</summary>
internal static class Precedence
{
    public const int None = 0;

    /// <summary>Of the operators that may be in a value of <c>when</c>: all that bind tighter than
    /// <c>||</c>.</summary>
    public const int AboveOr = 31;

    /// <summary>Of a sign before an operand: no operator between two binds as tightly.</summary>
    public const int Sign = 200;

    /// <summary>The operator a token is, when it binds at least this tightly.</summary>
    public static bool TryGet(TokenKind kind, int least, out BinaryOperator binary, out int precedence)
    {
        (binary, precedence) = kind switch
        {
            TokenKind.Coalesce => (BinaryOperator.Coalesce, 20),
            TokenKind.NotCoalesce => (BinaryOperator.NotCoalesce, 20),
            TokenKind.Or => (BinaryOperator.Or, 30),
            TokenKind.And => (BinaryOperator.And, 40),
            TokenKind.EqualEqual => (BinaryOperator.Equal, 70),
            TokenKind.NotEqual => (BinaryOperator.NotEqual, 70),
            TokenKind.Less => (BinaryOperator.Less, 80),
            TokenKind.LessEqual => (BinaryOperator.LessEqual, 80),
            TokenKind.Greater => (BinaryOperator.Greater, 80),
            TokenKind.GreaterEqual => (BinaryOperator.GreaterEqual, 80),
            TokenKind.Plus => (BinaryOperator.Add, 100),
            TokenKind.Minus => (BinaryOperator.Subtract, 100),
            TokenKind.Star => (BinaryOperator.Multiply, 110),
            TokenKind.Slash => (BinaryOperator.Divide, 110),
            TokenKind.SlashSlash => (BinaryOperator.DivideRound, 110),
            TokenKind.Percent => (BinaryOperator.Remainder, 110),
            TokenKind.ShiftLeft => (BinaryOperator.ShiftLeft, 110),
            TokenKind.ShiftRight => (BinaryOperator.ShiftRight, 110),
            TokenKind.Range => (BinaryOperator.Range, 130),
            TokenKind.RangeExclusive => (BinaryOperator.RangeExclusive, 130),
            _ => (default, None),
        };
        return precedence > None && precedence >= least;
    }

    /// <summary>The operator of an assignment; null for a plain one.</summary>
    public static bool TryGetAssignment(TokenKind kind, out BinaryOperator? compound)
    {
        compound = kind switch
        {
            TokenKind.PlusAssign => BinaryOperator.Add,
            TokenKind.MinusAssign => BinaryOperator.Subtract,
            TokenKind.StarAssign => BinaryOperator.Multiply,
            TokenKind.SlashAssign => BinaryOperator.Divide,
            TokenKind.SlashSlashAssign => BinaryOperator.DivideRound,
            TokenKind.PercentAssign => BinaryOperator.Remainder,
            _ => null,
        };
        return compound is not null || kind == TokenKind.Assign;
    }
}
