namespace Briefings.Importing.Formats;

/// <summary>A raw file as it came.</summary>
/// <param name="Path">Relative to the site, with forward slashes.</param>
internal readonly record struct SeedFile(string Path, ReadOnlyMemory<byte> Bytes);
