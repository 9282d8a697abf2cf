using System.Collections.Immutable;
using System.Text;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Planning.Addresses;

/// <summary>
/// What the world may have kept of the site: addresses, and the ids that feed readers know articles by. What was
/// published is written down in <c>urls.lock</c>, one a line, so that a later site can be held to it.
/// </summary>
/// <param name="Urls">Below the site's address, as they are read: <c>en/2025/my-briefing/</c>.</param>
/// <param name="Ids">Feed ids with the address of each, percent-encoded as feeds write it.</param>
internal sealed record PublishedUrls(ImmutableSortedSet<string> Urls, ImmutableSortedDictionary<string, string> Ids)
{
    public const string FileName = "urls.lock";

    private const string Head = "# What was published, written by 'briefings publish'. Keep it with the site.\n";

    public static PublishedUrls None { get; } = Of([], []);

    /// <summary>Addresses that articles had before, as <see cref="Ids"/> has them, with the id of each.</summary>
    public ImmutableSortedDictionary<string, string> Former { get; init; } = ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>
    /// Names of subjects by the part of the address that was published for them, as <c>topics/c</c>: another name does not get it.
    /// </summary>
    public ImmutableSortedDictionary<string, string> Names { get; init; } = ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);

    /// <param name="urls">Of all pages and feeds; pages for what is not found are left out.</param>
    /// <param name="ids">The same id may come in many feeds.</param>
    public static PublishedUrls Of(IEnumerable<string> urls, IEnumerable<KeyValuePair<string, string>> ids) => new(
        urls.Where(url => !url.EndsWith("404.html", StringComparison.Ordinal)).ToImmutableSortedSet(StringComparer.Ordinal),
        ids.Where(pair => IsOneLine(pair.Key) && IsOneLine(pair.Value)).DistinctBy(pair => pair.Key, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(StringComparer.Ordinal));

    /// <summary>Reads what was published last; nothing where nothing was.</summary>
    public static PublishedUrls Read(ISiteFiles files, DiagnosticBag diagnostics)
    {
        if (!files.Exists(FileName) || TextFile.Read(files, FileName, diagnostics) is not { } source)
            return None;
        var urls = new List<string>();
        var ids = new List<KeyValuePair<string, string>>();
        var former = new List<KeyValuePair<string, string>>();
        var names = new List<KeyValuePair<string, string>>();
        for (var number = 1; number <= source.LineCount; number++)
        {
            var line = source.Line(number).ToString();
            if (line.StartsWith("url /", StringComparison.Ordinal))
                urls.Add(line["url /".Length..]);
            else if (PairOf(line, "id ") is { } id)
                ids.Add(id);
            else if (PairOf(line, "was ") is { } was)
                former.Add(KeyValuePair.Create(was.Value, was.Key));
            else if (NameOf(line) is { } name)
                names.Add(name);
            else if (line.Length > 0 && line[0] != '#')
                diagnostics.Add(Messages.LockLine(SourceSpan.At(FileName, number, 1), line));
        }

        return Of(urls, ids) with
        {
            Names = names.DistinctBy(pair => pair.Key, StringComparer.Ordinal).ToImmutableSortedDictionary(StringComparer.Ordinal),
            Former = former.DistinctBy(pair => pair.Key, StringComparer.Ordinal).ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
    }

    public string ToText()
    {
        var text = new StringBuilder(Head);
        foreach (var url in Urls)
            text.Append("url /").Append(url).Append('\n');
        foreach (var (id, url) in Ids)
            text.Append("id ").Append(id).Append(" /").Append(url).Append('\n');
        foreach (var (url, id) in Former)
            text.Append("was ").Append(id).Append(" /").Append(url).Append('\n');
        foreach (var (address, name) in Names)
            text.Append("name /").Append(address).Append("/ ").Append(name).Append('\n');
        return text.ToString();
    }

    /// <summary>The folders that were right below a folder, which ends with a slash.</summary>
    public IEnumerable<string> Below(string folder) =>
        AllBelow(folder).Where(url => url.IndexOf('/', folder.Length) == url.Length - 1);

    /// <summary>All that was below a folder, which ends with a slash.</summary>
    public IEnumerable<string> AllBelow(string folder)
    {
        for (var i = ~Urls.IndexOf(folder + "\0"); i >= 0 && i < Urls.Count && Urls[i].StartsWith(folder, StringComparison.Ordinal); i++)
            yield return Urls[i];
    }

    /// <summary>The addresses that the new site does not have any more, with a slash in front.</summary>
    public IEnumerable<string> GoneFrom(PublishedUrls now) => Urls.Except(now.Urls).Select(url => "/" + url);

    /// <summary>The addresses whose article has another id in the new site's feeds, with the id they had.</summary>
    public IEnumerable<(string Url, string Id)> ChangedIn(PublishedUrls now)
    {
        var before = ByUrl(Ids);
        return now.Ids.Where(pair => before.TryGetValue(pair.Value, out var id) && id != pair.Key && !now.Ids.ContainsKey(id))
            .Select(pair => ("/" + pair.Value, before[pair.Value]));
    }

    /// <summary>What is to be kept once the new site is out: ids that have left the feeds, and former addresses, stay known.</summary>
    public PublishedUrls Then(PublishedUrls now)
    {
        var taken = now.Ids.Values.ToHashSet(StringComparer.Ordinal);
        var moved = Ids.Where(pair => now.Ids.TryGetValue(pair.Key, out var url) && url != pair.Value).Select(pair => KeyValuePair.Create(pair.Value, pair.Key));
        return now with
        {
            Ids = Ids.RemoveRange(Ids.Where(pair => taken.Contains(pair.Value)).Select(pair => pair.Key)).SetItems(now.Ids),
            Former = Former.SetItems(moved).RemoveRange(taken),
            Names = Names.SetItems(now.Names),
        };
    }

    /// <summary>The same with the ids of articles that are in no feed.</summary>
    /// <param name="articles">Ids with the address of each.</param>
    public PublishedUrls With(IEnumerable<KeyValuePair<string, string>> articles)
    {
        var known = Ids.Values.ToHashSet(StringComparer.Ordinal);
        return this with { Ids = Ids.SetItems(articles.Where(pair => IsOneLine(pair.Key) && IsOneLine(pair.Value) && !known.Contains(pair.Value) && !Ids.ContainsKey(pair.Key))) };
    }

    /// <summary>The same with the names of subjects that have a page.</summary>
    /// <param name="names">By kind and slug, as <c>topics/c</c>.</param>
    public PublishedUrls With(IReadOnlyDictionary<string, string> names) =>
        this with { Names = Names.SetItems(names.Where(pair => IsOneLine(pair.Value))) };

    private static Dictionary<string, string> ByUrl(ImmutableSortedDictionary<string, string> ids)
    {
        var byUrl = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, url) in ids)
            byUrl.TryAdd(url, id);
        return byUrl;
    }

    private static KeyValuePair<string, string>? PairOf(string line, string word) =>
        line.StartsWith(word, StringComparison.Ordinal) && line.LastIndexOf(" /", StringComparison.Ordinal) is var cut && cut >= word.Length
            ? KeyValuePair.Create(line[word.Length..cut], line[(cut + 2)..])
            : null;

    private static KeyValuePair<string, string>? NameOf(string line) =>
        line.StartsWith("name /", StringComparison.Ordinal) && line.IndexOf("/ ", StringComparison.Ordinal) is var cut && cut > "name /".Length && cut + 2 < line.Length
            ? KeyValuePair.Create(line["name /".Length..cut], line[(cut + 2)..])
            : null;

    private static bool IsOneLine(string text) => text.Length > 0 && !text.Any(char.IsControl);
}
