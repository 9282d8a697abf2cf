using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using Briefings.Files;
using Briefings.Output;
using Briefings.Planning.Pages;
using Briefings.Rendering;
using Briefings.Tracing;

namespace Briefings.Workflows.Build.Reuse;

/// <summary>Makes the pages that must be made, keeps the others, and remembers what each is made of.</summary>
/// <param name="renderer">Makes a page.</param>
/// <param name="output">Takes it.</param>
/// <param name="reuse">Null where nothing is known of an earlier build.</param>
internal sealed class PageMaker(Renderer renderer, OutputFolder output, PageReuse? reuse)
{
    private readonly FactTable _facts = reuse?.ToTable() ?? new FactTable();
    private readonly ConcurrentBag<KeyValuePair<string, PageRecord>> _pages = [];
    private int _kept;

    /// <summary>Null where nothing is measured.</summary>
    public PageCosts? Costs { get; init; }

    /// <summary>How many pages were not made.</summary>
    public int Kept => _kept;

    /// <summary>May be called from any thread, once for each page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="buffer">Empty; the caller's again afterwards.</param>
    /// <returns>False, with findings, when it cannot be made.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public bool Make(Page page, ArrayBufferWriter<byte> buffer)
    {
        var file = page.Path.FileName;
        if (reuse?.Find(page) is { } record)
        {
            Interlocked.Increment(ref _kept);
            output.Keep(file);
            _pages.Add(new(file, record));
            return true;
        }

        var start = Stopwatch.GetTimestamp();
        var (isMade, trace) = ReadTrace.Keep(() => renderer.Render(page, buffer));
        if (!isMade)
            return false;
        Costs?.Add(file, trace, start);
        output.Write(file, buffer.WrittenSpan);
        var identity = trace.IsComplete ? PageReuse.IdentityOf(page) : Fingerprint.None;
        _pages.Add(new(file, new PageRecord(
            identity,
            identity == Fingerprint.None ? default : _facts.Encode(trace),
            OutputRecord.Of(FileStamp.None, Fingerprint.Of(buffer.WrittenSpan)))));
        return true;
    }

    /// <summary>What the next build may use, once the files are where they belong.</summary>
    public LastBuild AddTo(LastBuild last)
    {
        var pages = _pages.ToArray();
        Parallel.For(0, pages.Length, i => pages[i] = Stamped(pages[i]));
        return last with { Facts = _facts.ToRecords(), Pages = new Dictionary<string, PageRecord>(pages, StringComparer.Ordinal) };
    }

    private KeyValuePair<string, PageRecord> Stamped(KeyValuePair<string, PageRecord> page) => page.Value.Output.Stamp.IsKnown
        ? page
        : new(page.Key, page.Value with { Output = OutputRecord.Of(output.StampOf(page.Key), page.Value.Output.Bytes) });
}
