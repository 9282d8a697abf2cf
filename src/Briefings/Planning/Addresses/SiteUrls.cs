using Briefings.Configuration;

namespace Briefings.Planning.Addresses;

/// <summary>Makes links of paths, for the address the site will have.</summary>
internal sealed class SiteUrls(SiteConfig site)
{
    private readonly string _base = site.BaseUrl.AbsoluteUri;
    private readonly string _path = site.BaseUrl.AbsolutePath;

    /// <summary>For links within the site: from the host's root, so that it holds on a page of any depth.</summary>
    public string Local(SitePath path) => _path + path.Url;

    /// <summary>The absolute form of a link made by <see cref="Local"/>.</summary>
    public string AbsoluteOf(string local) => _base + local[_path.Length..];

    /// <summary>For feeds, the sitemap and whoever reads a page elsewhere.</summary>
    public string Absolute(SitePath path) => _base + path.Url;
}
