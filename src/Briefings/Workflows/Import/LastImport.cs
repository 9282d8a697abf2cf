using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Tracing;

namespace Briefings.Workflows.Import;

/// <summary>An import that found nothing new, as the next one needs it.</summary>
/// <param name="Reads">What was read of the site.</param>
/// <param name="Seeds">Each with what came of it, by path, ordinal.</param>
/// <param name="Found">What was found, which is said again while nothing changes.</param>
internal sealed record LastImport(FileReads Reads, ImmutableArray<SeedRecord> Seeds, ImmutableArray<Diagnostic> Found)
{
    public byte[] ToBytes()
    {
        using var file = new MemoryStream(1 << 20);
        using var output = new BinaryWriter(file);
        output.Write(Reads);
        output.Write7BitEncodedInt(Seeds.Length);
        foreach (var seed in Seeds)
        {
            output.Write(seed.Path);
            output.Write(seed.EditedArticle ?? "");
        }

        output.Write(Found);
        output.Flush();
        return file.ToArray();
    }

    /// <returns>Null for bytes that are none of these.</returns>
    public static LastImport? Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
            return null;
        try
        {
            using var input = new BinaryReader(new MemoryStream(bytes.ToArray()));
            var reads = input.ReadFileReads();
            var seeds = new SeedRecord[input.ReadCount()];
            for (var i = 0; i < seeds.Length; i++)
                seeds[i] = new SeedRecord(input.ReadString(), input.ReadString() is { Length: > 0 } article ? article : null);
            return new LastImport(reads, ImmutableArray.Create(seeds), input.ReadDiagnostics());
        }
        catch (Exception error) when (error is IOException or FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }
}
