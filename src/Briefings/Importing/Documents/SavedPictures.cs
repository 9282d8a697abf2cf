using System.Collections.Immutable;
using AngleSharp.Dom;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing.Formats;
using Briefings.Importing.Html;

namespace Briefings.Importing.Documents;

/// <summary>Finds the pictures that were saved with a page, in the folder beside it.</summary>
internal sealed class SavedPictures(SeedFile seed, DiagnosticBag diagnostics)
{
    private const int Most = 200;

    private readonly PictureBox _box = new();

    // What is missing is only of interest where the text shows it.
    private readonly Dictionary<string, SourceSpan> _missing = new(StringComparer.Ordinal);

    /// <summary>Gives each picture of the page that lies beside it the name of its file.</summary>
    public void Name(IDocument document)
    {
        if (seed.Beside is not { } beside)
            return;
        foreach (var image in document.QuerySelectorAll("img[src]").Take(Most))
        {
            var source = image.GetAttribute("src")!.Split('?', '#')[0];
            if (source.Length == 0 || source.Contains(':', StringComparison.Ordinal) || source.StartsWith('/') || !source.Contains('/', StringComparison.Ordinal))
                continue;
            var name = Uri.UnescapeDataString(source);
            var bytes = beside(name);
            if (bytes is not null && _box.Add(bytes, Path.GetFileName(name)) is { } file)
                image.SetAttribute(PagePictures.FileAttribute, file);
            else if (bytes is null && IsOfSavedPage(name) && image.SourceReference?.Position is { } place)
                _missing.TryAdd(name, SourceSpan.At(seed.Path, place.Line, place.Column));
        }
    }

    /// <summary>Those that the text shows.</summary>
    public ImmutableArray<ImportedPicture> UsedIn(string body)
    {
        foreach (var (name, place) in _missing)
            diagnostics.Add(DocumentMessages.PictureNotFound(place, name));
        return _box.UsedIn([body]);
    }

    // "./Pier_files/hall.jpg" beside "Pier.html"
    private bool IsOfSavedPage(string name) => name.TrimStart('.', '/').StartsWith(Path.GetFileNameWithoutExtension(seed.Path), StringComparison.Ordinal);
}
