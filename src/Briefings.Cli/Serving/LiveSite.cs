namespace Briefings.Cli.Serving;

/// <summary>Finds what a request asks for in the site as it is now.</summary>
internal sealed class LiveSite
{
    // With more of them in view, some page will have changed, and comparing all would take the time that this spares.
    private const int MostCompared = 100;

    private volatile ServedSite? _now;
    private volatile ServedSite? _good;

    /// <param name="path">A URL's path, decoded, with its first slash.</param>
    /// <returns>Null when there is no such file.</returns>
    public SiteAnswer? Find(string path)
    {
        if (_now is not { } now)
            return null;
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
        var isComparable = last is { Asked.Count: > 0 and <= MostCompared };
        var changes = isComparable ? last!.Asked.Count(file => !next.Make(file).AsSpan().SequenceEqual(last.Make(file))) : 1;
        if (next.HasFailed)
            return null;
        _now = next;
        return changes > 0;
    }

    /// <summary>Says that every page of what is served now can be made: it stands in for pages that cannot be made later.</summary>
    public void Trust() => _good = _now;
}
