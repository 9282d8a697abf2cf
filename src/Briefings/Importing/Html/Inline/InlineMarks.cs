namespace Briefings.Importing.Html.Inline;

/// <summary>What marks a stretch of text within its paragraph.</summary>
[Flags]
internal enum InlineMarks
{
    None = 0,
    Strong = 1,
    Emphasis = 2,
    Deleted = 4,
    Sub = 8,
    Sup = 16,
    Code = 32,
    Link = 64,
}
