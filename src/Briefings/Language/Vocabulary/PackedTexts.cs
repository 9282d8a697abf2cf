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
    public static string Read(string name)
    {
        lock (s_archive)
        {
            using var reader = new StreamReader(s_archive.GetEntry(name)!.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }
}
