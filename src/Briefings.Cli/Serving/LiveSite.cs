using System.Collections.Immutable;

namespace Briefings.Cli.Serving;

/// <summary>Finds what a request asks for in the site as it is now.</summary>
internal sealed class LiveSite
{
    // With more of them in view, some page will have changed, and comparing all would take the time that this spares.
    private const int MostCompared = 100;

    private volatile ServedSite? _now;
    private volatile ServedSite? _good;

    /// <summary>What is served; null before the first build.</summary>
    public ServedSite? Now => _now;

    /// <param name="path">A URL's path, decoded, with its first slash.</param>
    /// <returns>Null when there is no such file.</returns>
    public SiteAnswer? Find(string path)
    {
        while (_now is { } now)
        {
            var answer = Find(now, path);
            Interlocked.MemoryBarrier();

            // Whoever shows another state meanwhile may not have seen that this was asked for, and would not report it.
            if (_now == now)
                return answer;
        }

        return null;
    }

    private SiteAnswer? Find(ServedSite now, string path)
    {
        var file = path[^1] == '/' ? path[1..] + "index.html" : path[1..];
        if (now.Make(file) is { } bytes)
            return new SiteAnswer(file, bytes);
        if (now.Has(file))
            return _good?.Make(file) is { } last ? new SiteAnswer(file, last) : SiteAnswer.Failed;
        return now.Has(file + "/index.html") ? SiteAnswer.MovedBelow : null;
    }

    /// <summary>What is shown where there is nothing: in the language of the address, where the site has it.</summary>
    /// <returns>Null before the first build.</returns>
    public SiteAnswer? NotFound(string path) => Find($"/{path[1..].Split('/')[0]}/404.html") ?? Find("/404.html");

    /// <summary>Serves another state of the site from now on, unless a page in view cannot be made of it.</summary>
    /// <returns>Whether any page in view is another than before; null when the site stays as it was.</returns>
    public bool? Show(ServedSite next)
    {
        var last = _now;
        ImmutableArray<string> asked = [.. last?.Asked.Where(next.IsInView) ?? []];
        var isComparable = asked.Length is > 0 and <= MostCompared;
        var changes = isComparable ? asked.Count(IsOther) : 1;
        if (next.HasFailed)
            return null;
        _now = next;
        Interlocked.MemoryBarrier();

        // Some may have been asked for while the others were compared.
        return changes > 0 || last!.Asked.Where(next.IsInView).Except(asked, StringComparer.Ordinal).Any(IsOther);

        bool IsOther(string file) => !next.Make(file).AsSpan().SequenceEqual(last!.Make(file));
    }

    /// <summary>Says that every page of what is served now can be made: it is served for pages that cannot be made later.</summary>
    public void Trust() => _good = _now;
}
