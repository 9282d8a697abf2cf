namespace Briefings.Templating.Evaluation;

/// <summary>What comes after the statement that just ran.</summary>
internal enum Flow : byte
{
    Next,
    Break,
    Continue,
    Return,
}
