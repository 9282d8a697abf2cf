using System.Collections.Immutable;
using Briefings.Files;

namespace Briefings.Cli.Terminal;

/// <summary>Finds the source lines of one finding after the other. Findings come file by file, so each file is read once.</summary>
/// <param name="files">Where the files are; the first that has one counts.</param>
internal sealed class SourceExcerpts(params ImmutableArray<ISiteFiles> files)
{
    private string? _path;
    private SourceText? _text;

    /// <returns>As of <see cref="SourceExcerpt.Of"/>; null also where the file cannot be read.</returns>
    public (string Line, string Carets)? Of(SourceSpan place)
    {
        if (place.Line == 0)
            return null;
        if (_path != place.Path)
            (_path, _text) = (place.Path, Read(place.Path));
        return _text is null ? null : SourceExcerpt.Of(_text, place);
    }

    private SourceText? Read(string path)
    {
        try
        {
            var there = files.FirstOrDefault(files => files.Exists(path));
            return there is null ? null : new SourceText(path, TextDecoder.Decode(there.Read(path)).Text);
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            return null;
        }
    }
}
