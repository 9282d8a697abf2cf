using Briefings.Files;
using Briefings.Importing.Formats;
using Briefings.Workflows.Import;

namespace Briefings.Cli.Commands;

/// <summary>Where raw files outside the site come from: a folder, or the site of another generator around it.</summary>
internal sealed class SeedOrigin
{
    // From a post up to the root of its site.
    private const int Highest = 8;

    private readonly string _session;
    private readonly string _base;
    private readonly GeneratorSite? _site;
    private readonly bool _isWhole;

    private SeedOrigin(string session, string folder, GeneratorSite? site, bool isWhole)
    {
        _session = session;
        _base = folder;
        _site = site;
        _isWhole = isWhole;
    }

    /// <param name="path">The file or folder that is imported, in full.</param>
    /// <param name="session">The folder that the names of files begin in.</param>
    public static SeedOrigin Of(string path, string session)
    {
        var isFolder = Directory.Exists(path);
        var own = isFolder ? path : Path.GetDirectoryName(path)!;
        var above = own;
        for (var i = 0; i < Highest && above is not null; i++, above = Path.GetDirectoryName(above))
        {
            if (GeneratorSite.Of(new DiskSiteFiles(above)) is { } site)
                return new SeedOrigin(session, above, site, isWhole: isFolder && above == own);
        }

        return new SeedOrigin(session, own, null, isWhole: false);
    }

    /// <summary>Whether a file that is found is to be imported.</summary>
    public bool IsWanted(string seed) => !_isWhole || _site!.IsText(Below(seed));

    public SeedFile WithPictures(SeedFile seed) => _site is null ? seed : seed with { FromRoot = _site.Picture };

    /// <summary>The name of a file below <c>seeds/</c>. The folders that it keeps say whether it is a draft and of which language.</summary>
    public string NameOf(string seed)
    {
        var name = Below(seed);
        if (_site is not null)
            return _site.NameOf(name);
        // The folder that is named, or one above it, may be of drafts.
        var folders = _base.Split(Path.DirectorySeparatorChar);
        return Array.FindLastIndex(folders, DraftSigns.IsDraftFolder) is >= 0 and var draft ? string.Join('/', folders[draft..]) + "/" + name : name;
    }

    private string Below(string seed) => Path.GetRelativePath(_base, Path.GetFullPath(seed, _session)).Replace('\\', '/');
}
