using System.Text;
using Briefings.Configuration;
using Briefings.Configuration.Yaml;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Content.Curation;

/// <summary>Reads and writes <c>content/links.yml</c>.</summary>
internal static class LinkNotesFile
{
    /// <returns>No notes when there is no file.</returns>
    public static LinkNotes Read(ISiteFiles files, DiagnosticBag diagnostics)
    {
        if (!files.Exists(ContentPath.LinkNotes)
            || TextFile.Read(files, ContentPath.LinkNotes, diagnostics) is not { } source
            || YamlReader.Read(source.Path, source.Text, 0, diagnostics) is not { } mapping)
            return LinkNotes.None;
        var fields = new FieldReader(mapping, diagnostics);
        var notes = new LinkNotes(
            [.. fields.Mappings("proposals").Select(ReadProposal)], [.. fields.Mappings("conflicts").Select(ReadConflict)]);
        fields.Finish();
        return notes;
    }

    /// <summary>The file's text: sorted, one line an entry, so that two people's work merges.</summary>
    public static string Write(LinkNotes notes)
    {
        var text = new StringBuilder("# What the texts say beyond the front matter; written by every import. Decide with 'briefings review'.\n");
        text.Append(notes.Proposals.IsEmpty ? "" : "proposals:\n");
        foreach (var line in notes.Proposals.Select(link => $"  - {{kind: {link.Kind}, a: {Quote(link.A)}, b: {Quote(link.B)}}}\n").Order(StringComparer.Ordinal))
            text.Append(line);
        text.Append(notes.Conflicts.IsEmpty ? "" : "conflicts:\n");
        foreach (var line in notes.Conflicts.Select(Line).Order(StringComparer.Ordinal))
            text.Append(line);
        return text.ToString();
    }

    private static string Line(StatedConflict conflict) =>
        $"  - {{kind: {conflict.Kind}, subject: {Quote(conflict.Subject)}, "
        + $"a: {{article: {Quote(conflict.A.Article)}, words: {Quote(conflict.A.Words)}}}, "
        + $"b: {{article: {Quote(conflict.B.Article)}, words: {Quote(conflict.B.Words)}}}}}\n";

    private static LinkProposal ReadProposal(FieldReader fields)
    {
        var proposal = new LinkProposal(fields.RequiredText("kind"), fields.RequiredText("a"), fields.RequiredText("b"));
        fields.Finish();
        return proposal;
    }

    private static StatedConflict ReadConflict(FieldReader fields)
    {
        var conflict = new StatedConflict(
            fields.RequiredText("kind"), fields.RequiredText("subject"), ReadWords(fields, "a"), ReadWords(fields, "b"));
        fields.Finish();
        return conflict;
    }

    private static StatedWords ReadWords(FieldReader fields, string key)
    {
        if (fields.Mapping(key) is not { } words)
            return new StatedWords("", "");
        var stated = new StatedWords(words.RequiredText("article"), words.RequiredText("words"));
        words.Finish();
        return stated;
    }

    private static string Quote(string value) => YamlText.Scalar(value, inFlow: true);
}
