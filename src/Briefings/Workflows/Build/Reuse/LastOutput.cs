using System.Collections.Concurrent;
using Briefings.Output;

namespace Briefings.Workflows.Build.Reuse;

/// <summary>Finds out whether the files of a site are as a build left them.</summary>
internal static class LastOutput
{
    /// <returns>The file's record with its stamp of now; null when it is gone or has other bytes.</returns>
    public static OutputRecord? Find(string file, OutputRecord record, OutputFolder output)
    {
        var stamp = output.StampOf(file);
        if (record.Knows(stamp))
            return record;
        return stamp.IsKnown && output.FingerprintOf(file) == record.Bytes ? OutputRecord.Of(stamp, record.Bytes) : null;
    }

    /// <summary>Asks for all files.</summary>
    /// <returns>The pages with the stamps of now; null when any file is gone or has other bytes.</returns>
    public static IReadOnlyDictionary<string, PageRecord>? FindAll(IReadOnlyDictionary<string, PageRecord> pages, OutputFolder output)
    {
        var renewed = new ConcurrentDictionary<string, OutputRecord>(StringComparer.Ordinal);
        var result = Parallel.ForEach(pages, (page, loop) =>
        {
            if (Find(page.Key, page.Value.Output, output) is not { } found)
                loop.Stop();
            else if (found != page.Value.Output)
                renewed[page.Key] = found;
        });
        if (!result.IsCompleted)
            return null;
        return renewed.IsEmpty ? pages : pages.ToDictionary(
            page => page.Key,
            page => renewed.TryGetValue(page.Key, out var output) ? page.Value with { Output = output } : page.Value,
            StringComparer.Ordinal);
    }
}
