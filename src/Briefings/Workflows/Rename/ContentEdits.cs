using System.Collections.Immutable;
using System.Text;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Workflows.Rename;

/// <summary>Collects what changes in files below <c>content/</c>, and writes it when all of it is known.</summary>
internal sealed class ContentEdits(ISiteFiles files, DiagnosticBag diagnostics)
{
    private readonly SortedDictionary<string, FrontMatterEdit?> _edits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _moves = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _new = new(StringComparer.Ordinal);

    /// <returns>Null, with a finding, where the file cannot be read.</returns>
    public FrontMatterEdit? At(string path)
    {
        if (!_edits.TryGetValue(path, out var edit))
        {
            edit = TextFile.Read(files, path, diagnostics) is { } source && FrontMatterFile.Read(source, diagnostics) is { } file
                ? new FrontMatterEdit(source, file.Fields)
                : null;
            _edits.Add(path, edit);
        }

        return edit;
    }

    public void Move(string path, string to) => _moves[path] = to;

    public void Create(string path, string text) => _new[path] = text;

    /// <returns>What was written, and what a file was before where it moved.</returns>
    public ImmutableArray<(string Path, string? Was)> Write()
    {
        var written = ImmutableArray.CreateBuilder<(string, string?)>();
        try
        {
            foreach (var (path, text) in _new)
            {
                files.Write(path, Encoding.UTF8.GetBytes(text));
                written.Add((path, null));
            }

            foreach (var (path, edit) in _edits)
            {
                var to = _moves.GetValueOrDefault(path);
                if (edit is null || (edit.IsEmpty && to is null))
                    continue;
                files.Write(to ?? path, Encoding.UTF8.GetBytes(edit.Text));
                if (to is not null)
                    files.Delete(path);
                written.Add((to ?? path, to is null ? null : path));
            }
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotWrite("content", error.Message));
        }

        return written.ToImmutable();
    }
}
