namespace Briefings.Templating.Evaluation;

internal enum BinaryOperator : byte
{
    Coalesce,
    NotCoalesce,
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideRound,
    Remainder,
    ShiftLeft,
    ShiftRight,
    Range,
    RangeExclusive,
}
