namespace Briefings.Output.Parts;

/// <summary>A file of a part.</summary>
/// <param name="Path">Below the part, with forward slashes.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
internal readonly record struct PartFile(string Path, long Length, string Sha256);
