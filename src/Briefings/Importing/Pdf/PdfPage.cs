using System.Collections.Immutable;

namespace Briefings.Importing.Pdf;

/// <summary>A page as it is printed.</summary>
/// <param name="Height">In points.</param>
/// <param name="Direction">In which it is read.</param>
internal sealed record PdfPage(ImmutableArray<PdfWord> Words, double Height, PageDirection Direction)
{
    /// <summary>Whether the letters that the document names are not those that it prints; there are no words then.</summary>
    public bool IsMisnamed { get; init; }

    /// <summary>Whether it is a picture without text.</summary>
    public bool IsScan { get; init; }
}
