namespace Briefings.Language;

/// <summary>A date that a run of tokens makes.</summary>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="NextToken">Index of the first token that no longer belongs to it.</param>
internal sealed record DateMatch(int FirstToken, int NextToken, CalendarDay Start, DateForm Form)
{
    public CalendarDay? End { get; init; }

    public TimeOnly? Time { get; init; }

    public TimeSpan? UtcOffset { get; init; }

    public bool Ambiguous { get; init; }

    public DateMention ToMention(DateCursor cursor)
    {
        var offset = cursor[FirstToken].Offset;
        var length = cursor[NextToken - 1].End - offset;
        return new DateMention(offset, length, Start, End, Form, Time, UtcOffset, Ambiguous);
    }
}
