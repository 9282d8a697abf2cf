namespace Briefings.Checking.Links;

/// <summary>What a link leads to.</summary>
/// <param name="File">The number of the file, for a link into the site.</param>
/// <param name="Fragment">Decoded, without its <c>#</c>; null where the link has none.</param>
internal readonly record struct LinkTarget(LinkTargetKind Kind, int File = -1, string? Fragment = null);
