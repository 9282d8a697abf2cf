namespace Briefings.Importing.Formats;

/// <summary>A raw file as it came.</summary>
/// <param name="Path">Relative to the site, with forward slashes.</param>
internal readonly record struct SeedFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Reads a file in the folder of the raw file or below, named from there; null where nothing lies beside it, or not this.</summary>
    public Func<string, byte[]?>? Beside { get; init; }

    /// <summary>Reads a picture that the text names from the root of the site it comes from; null where that site is not there, or not this.</summary>
    public Func<string, byte[]?>? FromRoot { get; init; }
}
