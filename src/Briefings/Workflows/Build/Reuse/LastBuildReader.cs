using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Files;
using Briefings.Tracing;
using Briefings.Workflows.Import;
using Briefings.Workflows.Review;

namespace Briefings.Workflows.Build.Reuse;

/// <summary>Reads what <see cref="LastBuildWriter"/> wrote, in the same order.</summary>
/// <param name="bytes">The whole file; traces stay in it.</param>
/// <param name="input">Reads the same bytes.</param>
internal sealed class LastBuildReader(ReadOnlyMemory<byte> bytes, BinaryReader input)
{
    public LastBuild Read() => new(input.ReadString())
    {
        Reads = input.ReadBoolean() ? input.ReadFileReads() : null,
        Counts = new BuildCounts(Number(), Number(), Number(), Number(), Number()),
        Waiting = new PendingReview(Number(), Number(), Number()),
        Moment = new BuildMoment(ReadDate(), ReadDate()),
        Away = ReadAll(() => new AwayNote(input.ReadString(), ReadDate())),
        Found = input.ReadDiagnostics(),
        Facts = ReadAll(() => new FactRecord(ReadFingerprint(), ReadFingerprint(), input.ReadString() is { Length: > 0 } file ? file : null)),
        Pages = ReadTable(ReadPage),
    };

    private PageRecord ReadPage() => new(ReadFingerprint(), ReadBytes(), new OutputRecord(ReadStamp(), ReadFingerprint()));

    private ReadOnlyMemory<byte> ReadBytes()
    {
        var length = Number();
        var part = bytes.Slice((int)input.BaseStream.Position, length);
        input.BaseStream.Position += length;
        return part;
    }

    private ArticleDate? ReadDate() => ArticleDate.TryParse(input.ReadString(), out var date) ? date : null;

    private FileStamp ReadStamp() => input.ReadFileStamp();

    private Fingerprint ReadFingerprint() => input.ReadFingerprint();

    private ImmutableArray<T> ReadAll<T>(Func<T> read)
    {
        var values = new T[Count()];
        for (var i = 0; i < values.Length; i++)
            values[i] = read();
        return [.. values];
    }

    private Dictionary<string, T> ReadTable<T>(Func<T> read)
    {
        var count = Count();
        var table = new Dictionary<string, T>(count, StringComparer.Ordinal);
        for (var left = count; left > 0; left--)
            table.Add(input.ReadString(), read());
        return table;
    }

    private int Count() => input.ReadCount();

    private int Number() => input.Read7BitEncodedInt();
}
