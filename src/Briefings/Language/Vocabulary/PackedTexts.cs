using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace Briefings.Language.Vocabulary;

/// <summary>The texts of the program that are packed in it, of which each is unpacked when it is first asked for; see <c>PackedText</c> in the project.</summary>
internal static class PackedTexts
{
    // Read by one thread at a time, as an archive has to be.
    private static readonly ZipArchive s_archive = new(typeof(PackedTexts).Assembly.GetManifestResourceStream("texts.zip")!);

    /// <summary>In no order.</summary>
    public static ImmutableArray<string> Names { get; } = [.. s_archive.Entries.Select(entry => entry.FullName)];

    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string Read(string name) => Encoding.UTF8.GetString(ReadBytes(name) ?? throw new FileNotFoundException(name));

    /// <returns>Null where there is none of that name.</returns>
    public static byte[]? ReadBytes(string name)
    {
        lock (s_archive)
        {
            if (s_archive.GetEntry(name) is not { } entry)
                return null;
            var bytes = new byte[entry.Length];
            using var stream = entry.Open();
            stream.ReadExactly(bytes);
            return bytes;
        }
    }
}
