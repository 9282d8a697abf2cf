using Briefings.Files;

namespace Briefings.Diagnostics;

/// <summary>One thing the author should know, with its place.</summary>
/// <param name="Code">Stable, as in <c>BR0203</c>; all codes are in <see cref="Messages"/>.</param>
/// <param name="Message">What is wrong with the value in quotes, and what would be right.</param>
internal sealed record Diagnostic(string Code, Severity Severity, SourceSpan Place, string Message) : IComparable<Diagnostic>
{
    /// <summary>By path, place and code, so that a run reads the same however it was scheduled.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
            return 1;
        var order = string.CompareOrdinal(Place.Path, other.Place.Path);
        if (order == 0)
            order = (Place.Line, Place.Column).CompareTo((other.Place.Line, other.Place.Column));
        if (order == 0)
            order = string.CompareOrdinal(Code, other.Code);
        return order != 0 ? order : string.CompareOrdinal(Message, other.Message);
    }

    public override string ToString() =>
        $"{Place}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";
}
