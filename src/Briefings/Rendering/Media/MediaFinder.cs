using System.Collections.Frozen;
using Briefings.Content;
using Briefings.Content.Media;
using Briefings.Content.Writing;
using Briefings.Files;
using Briefings.Planning;

namespace Briefings.Rendering.Media;

/// <summary>Finds the file that a text means: beside it, below <c>content/media/</c>, or in <c>static/</c>.</summary>
internal sealed class MediaFinder
{
    // No link out of the site is followed, so that only what is listed is there.
    private readonly FrozenSet<string> _files;
    private readonly Lazy<FrozenDictionary<string, string>> _byLetters;

    public MediaFinder(ISiteFiles files)
    {
        _files = files.List(ContentPath.Root).Concat(files.List(OwnPagePlanner.StaticFolder))
            .Where(file => !file.IsStrayLink && MediaTypes.Of(file.Path) is not null)
            .Select(file => file.Path)
            .ToFrozenSet(StringComparer.Ordinal);
        _byLetters = new(() => _files.Order(StringComparer.Ordinal).DistinctBy(WholeLetters.Of).ToFrozenDictionary(WholeLetters.Of, StringComparer.Ordinal));
    }

    /// <param name="text">The place of the text's file.</param>
    /// <param name="path">As the text has it, decoded.</param>
    /// <param name="isOutside">Whether it leads out of the content.</param>
    /// <returns>Null where there is none.</returns>
    public string? Find(string text, string path, out bool isOutside)
    {
        isOutside = path.Contains('\\') || path.Contains('\0');
        if (isOutside || path.Length == 0)
            return null;
        if (path[0] == '/')
            return Known(ContentPath.Root + path) ?? Known(OwnPagePlanner.StaticFolder + path);
        isOutside = Join(text[..text.LastIndexOf('/')], path) is null;
        return isOutside ? null : Known(Join(text[..text.LastIndexOf('/')], path)!) ?? Known(Join(ContentPath.Root, path) ?? "")
            ?? Known(Join(ContentPath.Media, path) ?? "");
    }

    /// <summary>The names of the files that are beside a text, and those below <c>content/media/</c>, for a suggestion.</summary>
    public IEnumerable<string> Beside(string text)
    {
        var folder = text[..(text.LastIndexOf('/') + 1)];
        return _files.Order(StringComparer.Ordinal).Select(file => file.StartsWith(folder, StringComparison.Ordinal) ? file[folder.Length..]
            : file.StartsWith(ContentPath.Media + "/", StringComparison.Ordinal) ? file[ContentPath.Root.Length..] : null).OfType<string>();
    }

    // By the same letters too: some systems name files by letters in parts.
    private string? Known(string path) => _files.Contains(path) ? path : _byLetters.Value.GetValueOrDefault(WholeLetters.Of(path));

    /// <returns>Null where it leads out of <c>content/</c>.</returns>
    private static string? Join(string folder, string path)
    {
        var parts = folder.Split('/').ToList();
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count <= 1)
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }
}
