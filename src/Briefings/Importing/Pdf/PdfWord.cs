namespace Briefings.Importing.Pdf;

/// <summary>A word on a page. Pages count from the bottom, and from the edge where their lines begin, in points.</summary>
/// <param name="Base">Of its letters.</param>
/// <param name="Link">The address it leads to; null for none.</param>
internal sealed record PdfWord(string Text, double Left, double Right, double Base, double Size, bool IsBold, bool IsItalic, string? Link)
{
    /// <summary>Whether a space is printed behind it; null where the page prints none, or they are not known.</summary>
    public bool? IsSpaced { get; init; }

    public double Top => Base + (Size * 0.75);

    public double Bottom => Base - (Size * 0.25);
}
