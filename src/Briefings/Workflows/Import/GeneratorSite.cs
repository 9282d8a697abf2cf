using System.Collections.Frozen;
using Briefings.Content.Media;
using Briefings.Files;

namespace Briefings.Workflows.Import;

/// <summary>The folder of a site that Hugo or Jekyll makes: which of its files are texts, and what its texts name from its root.</summary>
internal sealed class GeneratorSite
{
    private const string Content = "content/";

    private static readonly string[] HugoFiles = ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml", "config.yml", "config.json", "config/_default/hugo.toml", "config/_default/config.toml", "config/_default/hugo.yaml", "config/_default/config.yaml"];

    private static readonly string[] JekyllFiles = ["_config.yml", "_config.yaml", "_config.toml"];

    // Of the site itself, not of what it says.
    private static readonly FrozenSet<string> Machinery = FrozenSet.ToFrozenSet(
        ["_site", "_layouts", "_includes", "_sass", "_data", "_plugins", "_cache", "node_modules", "vendor", "assets"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfRepositories = FrozenSet.ToFrozenSet(
        ["readme", "license", "licence", "contributing", "changelog", "code_of_conduct", "security"], StringComparer.OrdinalIgnoreCase);

    private readonly ISiteFiles _files;
    private readonly bool _isHugo;

    private GeneratorSite(ISiteFiles files, bool isHugo)
    {
        _files = files;
        _isHugo = isHugo;
    }

    /// <param name="files">Of the folder.</param>
    /// <returns>Null for a folder of another kind.</returns>
    public static GeneratorSite? Of(ISiteFiles files) =>
        Array.Exists(JekyllFiles, files.Exists) ? new GeneratorSite(files, isHugo: false)
        : Array.Exists(HugoFiles, files.Exists) && !files.List("content").IsEmpty ? new GeneratorSite(files, isHugo: true)
        : null;

    /// <summary>Whether a file is a text of the site, when all of its folder is imported.</summary>
    /// <param name="path">From the root of the site.</param>
    public bool IsText(string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        if (extension is not (".md" or ".markdown" or ".mkd" or ".html" or ".htm"))
            return false;
        if (_isHugo)
            return path.StartsWith(Content, StringComparison.Ordinal);
        var isMarkdown = extension is not (".html" or ".htm");
        return path.LastIndexOf('/') < 0 ? isMarkdown && !OfRepositories.Contains(Path.GetFileNameWithoutExtension(path))
            : !path.Split('/').SkipLast(1).Any(Machinery.Contains) && (isMarkdown || path.StartsWith('_'));
    }

    /// <summary>What a text is called below <c>seeds/</c>: its folders say which language it is in, and whether it is a draft.</summary>
    /// <param name="path">From the root of the site.</param>
    public string NameOf(string path) => _isHugo && path.StartsWith(Content, StringComparison.Ordinal) ? path[Content.Length..] : path;

    /// <summary>Reads a picture that a text names from the root of the site, as <c>/images/pier.jpg</c>.</summary>
    /// <returns>Null where there is none.</returns>
    public byte[]? Picture(string name)
    {
        var path = name.TrimStart('/');
        if (!MediaTypes.IsPicture(path) || path.Split('/').Any(part => part is "" or "." or ".." || part.Contains(':', StringComparison.Ordinal) || part.Contains('\\', StringComparison.Ordinal)))
            return null;
        string[] places = _isHugo ? ["static/" + path, "assets/" + path, Content + path] : [path];
        return places.Select(place => SeedFolder.ReadPicture(_files, place)).FirstOrDefault(bytes => bytes is not null);
    }
}
