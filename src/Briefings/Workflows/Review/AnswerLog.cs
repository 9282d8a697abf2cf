using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Workflows.Review;

/// <summary>The answers of this machine's last runs, so that they can be taken back; what the archive knows is in <c>content/</c>.</summary>
internal sealed class AnswerLog(ISiteFiles files, DiagnosticBag diagnostics)
{
    private const string Folder = ".briefings/answers";

    // An edit is kept below a line that no decisions begin with: the file's path, how long its former text is, and both texts.
    private const string EditMark = "edit ";

    /// <summary>Notes what one answer adds to the decisions.</summary>
    public void Add(Decisions added) => Write(DecisionsFile.Write(added));

    /// <summary>Notes that a file was edited, with the answer that goes with it.</summary>
    public void Add(Decisions added, string path, string before, string after) =>
        Write(string.Create(CultureInfo.InvariantCulture, $"{DecisionsFile.Write(added)}\n{EditMark}{before.Length} {path}\n{before}{after}"));

    /// <summary>Takes the last answer out of the log.</summary>
    /// <returns>What it added and what it edited; null when nothing is left to take back.</returns>
    public (Decisions Added, FileEdit? Edit)? TakeLast()
    {
        if (Last() is not { } last)
            return null;
        var text = Encoding.UTF8.GetString(files.Read(last.Path));
        files.Write(last.Path, []);
        var mark = text.IndexOf("\n" + EditMark, StringComparison.Ordinal);
        var added = DecisionsFile.Read(last.Path, mark < 0 ? text : text[..(mark + 1)], diagnostics);
        return (added, mark < 0 ? null : EditOf(text[(mark + 1 + EditMark.Length)..]));
    }

    private static FileEdit EditOf(string text)
    {
        var line = text.IndexOf('\n', StringComparison.Ordinal);
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var length = int.Parse(text.AsSpan(0, space), CultureInfo.InvariantCulture);
        return new FileEdit(text[(space + 1)..line], text.Substring(line + 1, length), text[(line + 1 + length)..]);
    }

    private void Write(string text)
    {
        var number = Last() is { } last ? int.Parse(last.Path.AsSpan(Folder.Length + 1, 6), CultureInfo.InvariantCulture) + 1 : 1;
        files.Write(string.Create(CultureInfo.InvariantCulture, $"{Folder}/{number:D6}.txt"), Encoding.UTF8.GetBytes(text));
    }

    private SiteFile? Last()
    {
        ImmutableArray<SiteFile> written = [.. files.List(Folder).Where(file => files.Length(file.Path) > 0)];
        return written.IsEmpty ? null : written[^1];
    }
}
