using System.Buffers;
using System.Collections.Concurrent;
using Briefings.Planning.Pages;
using Briefings.Workflows.Build;

namespace Briefings.Cli.Serving;

/// <summary>One state of the site, of which each file is made when it is first asked for.</summary>
internal sealed class ServedSite
{
    // A page of another site may ask for anything, as often as it likes.
    private const int MostKept = 500;
    private const int LongestKept = 300;

    private readonly Dictionary<string, Page> _pages;
    private readonly Func<Page, byte[]?> _make;
    private readonly ConcurrentDictionary<string, byte[]?> _made = new(StringComparer.Ordinal);

    /// <param name="pages">All its pages.</param>
    /// <param name="make">Makes the bytes of one, from any thread; null, with a finding, when that fails.</param>
    public ServedSite(IEnumerable<Page> pages, Func<Page, byte[]?> make)
        : this(pages.ToDictionary(page => page.Path.FileName, StringComparer.Ordinal), make)
    {
    }

    public ServedSite(PreparedSite site)
        : this(site.Plan.Pages, page => Render(site, page))
    {
    }

    private ServedSite(Dictionary<string, Page> pages, Func<Page, byte[]?> make) => (_pages, _make) = (pages, make);

    /// <summary>Another state with the same pages.</summary>
    public ServedSite With(PreparedSite site) => new(_pages, page => Render(site, page));

    /// <summary>The files that were asked for first, also those that the site does not have.</summary>
    public ICollection<string> Asked => _made.Keys;

    /// <summary>Whether a file that was asked for could not be made.</summary>
    public bool HasFailed => _made.Any(made => made.Value is null && Has(made.Key));

    /// <summary>Whether a browser shows a file or what is made with it, so that it has to know when it changes; a feed or a part of the search is asked for again.</summary>
    public bool IsInView(string file) => !_pages.TryGetValue(file, out var page) || page is not (FeedPage or OpmlPage or SearchShardPage or AlternatePage or SitemapPage or SitemapIndexPage);

    public bool Has(string file) => _pages.ContainsKey(file);

    /// <param name="file">Relative to the site's top, as in <c>en/index.html</c>.</param>
    /// <returns>Null when the site has no such file, or when it cannot be made; then there is a finding.</returns>
    public byte[]? Make(string file) => _made.TryGetValue(file, out var made) ? made
        : file.Length > LongestKept || _made.Count >= MostKept ? MakeAnew(file)
        : _made.GetOrAdd(file, MakeAnew);

    private byte[]? MakeAnew(string file) => _pages.TryGetValue(file, out var page) ? _make(page) : null;

    private static byte[]? Render(PreparedSite site, Page page)
    {
        var bytes = new ArrayBufferWriter<byte>();
        return site.Renderer.Render(page, bytes) ? bytes.WrittenSpan.ToArray() : null;
    }
}
