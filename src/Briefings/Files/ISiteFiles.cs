using System.Collections.Immutable;
using Briefings.Tracing;

namespace Briefings.Files;

/// <summary>The files of one site, on disk or in memory. Paths are relative, with forward slashes.</summary>
internal interface ISiteFiles
{
    /// <summary>All files below a folder, by path, ordinal; empty when there is no such folder.</summary>
    ImmutableArray<SiteFile> List(string folder);

    bool Exists(string path);

    /// <summary>Whether a file or folder is a symbolic link: what it leads to may not be the site's.</summary>
    bool IsLink(string path) => false;

    /// <summary>The size in bytes, without reading the file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    long Length(string path);

    /// <exception cref="IOException">The file cannot be read.</exception>
    byte[] Read(string path);

    /// <summary>Reads a file into memory that is there already, for who reads many.</summary>
    /// <param name="path">The file.</param>
    /// <param name="buffer">Replaced by a larger one where it is too small.</param>
    /// <returns>How many bytes the file has.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    int Read(string path, ref byte[] buffer);

    /// <summary>What the system says of a file without opening it; unknown where there is no system below.</summary>
    FileStamp StampOf(string path) => FileStamp.None;

    /// <summary>Of a file's bytes.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    Fingerprint FingerprintOf(string path) => Fingerprint.Of(Read(path));

    /// <summary>Writes a file whole or not at all.</summary>
    /// <returns>False when it had these bytes already and was left alone.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    bool Write(string path, ReadOnlySpan<byte> bytes);

    /// <summary>Room on disk for this process; null where there is none.</summary>
    ScratchFile? OpenScratch() => null;

    /// <summary>Removes a file.</summary>
    /// <exception cref="IOException">The file cannot be removed.</exception>
    void Delete(string path) => throw new NotSupportedException();
}
