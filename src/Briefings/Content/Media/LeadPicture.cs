namespace Briefings.Content.Media;

/// <summary>The picture that an article is shown with.</summary>
/// <param name="Source">A file, relative to the article's, or an address of another site.</param>
/// <param name="Alt">What it shows, for those who do not see it.</param>
/// <param name="Caption">What is below it.</param>
/// <param name="Credit">Who made it.</param>
internal sealed record LeadPicture(string Source, string? Alt = null, string? Caption = null, string? Credit = null);
