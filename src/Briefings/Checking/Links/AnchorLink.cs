using Briefings.Files;

namespace Briefings.Checking.Links;

/// <summary>A link to a place on a page.</summary>
/// <param name="File">The number of the file that it leads to.</param>
internal readonly record struct AnchorLink(int File, string Fragment, SourceSpan Place);
