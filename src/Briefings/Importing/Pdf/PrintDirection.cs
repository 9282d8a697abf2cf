namespace Briefings.Importing.Pdf;

/// <summary>How a page is read.</summary>
/// <param name="HasRightToLeft">Whether anything on it is read from right to left.</param>
/// <param name="IsRightToLeft">Whether most of it is: its places are counted from its right edge.</param>
/// <param name="SeesBrackets">Whether brackets have the shape that is seen, and not the sign that was meant.</param>
internal readonly record struct PrintDirection(bool HasRightToLeft, bool IsRightToLeft, bool SeesBrackets);
