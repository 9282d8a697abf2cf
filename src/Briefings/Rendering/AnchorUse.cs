using Briefings.Files;
using Briefings.Planning.Pages;

namespace Briefings.Rendering;

/// <summary>A link in a text to a place on a page.</summary>
/// <param name="Target">The page.</param>
/// <param name="Fragment">The place's name, decoded, without its <c>#</c>.</param>
/// <param name="Written">The link as it is in the text.</param>
/// <param name="Place">Where it is.</param>
/// <param name="IsOurs">Whether a person wrote it for this site.</param>
internal sealed record AnchorUse(HtmlPage Target, string Fragment, string Written, SourceSpan Place, bool IsOurs);
