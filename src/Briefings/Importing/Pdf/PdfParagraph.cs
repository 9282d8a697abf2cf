using System.Collections.Immutable;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Pdf;

/// <summary>Lines that belong together, or rows of a table.</summary>
internal sealed record PdfParagraph(ImmutableArray<PdfLine> Lines)
{
    private const int LongestHeading = 220;

    /// <summary>Why it is left out; null where it is read.</summary>
    public string? Noise { get; init; }

    public bool IsTable { get; init; }

    /// <summary>Of an item, what is before it: a bullet or a number; empty for others.</summary>
    public string Marker { get; init; } = "";

    public double Size { get; } = Lines.MaxBy(line => line.Text.Length)!.Size;

    public bool IsBold { get; } = Lines.All(line => line.IsBold);

    public int Page => Lines[0].Page;

    public string Text { get; } = string.Join('\n', Lines.Select(line => line.Text));

    public bool IsLine => !IsTable && Noise is null && Marker.Length == 0 && Text.Length is > 2 and <= LongestHeading && Text.Any(char.IsLetter) && !(LineEnds.IsSentenceEnd(Text) && !Text.EndsWith('?'));
}
