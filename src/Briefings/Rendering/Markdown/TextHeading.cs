namespace Briefings.Rendering.Markdown;

/// <summary>A heading of a text.</summary>
/// <param name="Name">What links to it end in, behind <c>#</c>.</param>
/// <param name="Text">Its words.</param>
/// <param name="Level">As on the page, from 2 on.</param>
internal readonly record struct TextHeading(string Name, string Text, int Level);
