namespace Briefings.Importing.Pdf;

/// <summary>In which direction a page is written.</summary>
/// <param name="HasRightToLeft">Whether any of its letters are written from right to left.</param>
/// <param name="IsRightToLeft">Whether most are: it is its base direction, and places are counted from its right edge.</param>
/// <param name="MirrorsBrackets">See <see cref="RightToLeft.MirrorsBrackets"/>.</param>
internal readonly record struct PageDirection(bool HasRightToLeft, bool IsRightToLeft, bool MirrorsBrackets);
