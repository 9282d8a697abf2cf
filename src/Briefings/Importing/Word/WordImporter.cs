using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing.Documents;
using Briefings.Importing.Formats;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Word;

/// <summary>Reads a document of Word's form: headings, lists, tables, links, marks and pictures; what is deleted, hidden or a comment stays out.</summary>
internal static class WordImporter
{
    private const string Document = "word/document.xml";
    private const string Properties = "docProps/core.xml";

    private static readonly (string Part, string Kind)[] Others =
        [("xl/workbook.xml", "a table of Excel"), ("ppt/presentation.xml", "a presentation"), ("META-INF/container.xml", "an e-book"), ("content.xml", "an OpenDocument"), ("Index/Document.iwa", "a document of Pages")];

    public static ImmutableArray<ReadDocument> Read(SeedFile seed, DiagnosticBag diagnostics)
    {
        var place = SourceSpan.File(seed.Path);
        if (seed.Bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            // What Word encrypts it puts into the container of older programs.
            diagnostics.Add(DocumentMessages.DocumentLocked(place, "document"));
            return [];
        }

        try
        {
            using var parts = new WordParts(seed.Bytes);
            return Read(seed.Path, parts, diagnostics);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or NotSupportedException or EndOfStreamException or ArgumentException)
        {
            diagnostics.Add(DocumentMessages.DocumentBroken(place, "document", Why(fault)));
            return [];
        }
    }

    private static string Why(Exception fault) => fault is XmlException xml ? $"its XML is wrong in line {xml.LineNumber}" : "its archive is damaged";

    private static ImmutableArray<ReadDocument> Read(string path, WordParts parts, DiagnosticBag diagnostics)
    {
        var place = SourceSpan.File(path);
        if (MainPart(parts) is not { } document || parts.Xml(document) is not { } xml)
        {
            var other = Array.Find(Others, kind => parts.Has(kind.Part)).Kind ?? "a ZIP archive";
            diagnostics.Add(DocumentMessages.OtherOffice(place, other));
            return [];
        }

        var pictures = new PictureBox();
        var context = new WordContext(parts, document, pictures);
        var lines = WordTranscript.Write(WordBody.Read(xml.Root.Child("body"), context), document).ToList();
        lines.AddRange(Notes(parts, document, context));
        var margins = Margins(parts, document, pictures).ToList();
        lines.InsertRange(0, margins.FindAll(line => line.IsPageHead));
        lines.AddRange(margins.FindAll(line => !line.IsPageHead));
        var properties = parts.Xml(Properties)?.Root;
        var transcript = new Transcript(path, [.. lines]) { Title = Text(properties, "title"), Day = Text(properties, "created"), Language = Text(properties, "language"), Pictures = pictures };
        if (transcript.Read() is { } read)
            return [read];
        diagnostics.Add(Messages.NoRunningText(place));
        return [];
    }

    private static string? MainPart(WordParts parts)
    {
        if (parts.Has(Document))
            return Document;
        var link = parts.Xml("_rels/.rels")?.Root?.Elements().FirstOrDefault(element => ((string?)element.Attribute("Type"))?.EndsWith("/officeDocument", StringComparison.Ordinal) == true);
        var target = ((string?)link?.Attribute("Target"))?.TrimStart('/');
        return target is not null && target.StartsWith("word/", StringComparison.Ordinal) && parts.Has(target) ? target : null;
    }

    private static string? Text(XElement? properties, string name) => properties.Child(name)?.Value.Trim() is { Length: > 0 } text ? text : null;

    private static IEnumerable<TranscriptLine> Notes(WordParts parts, string document, WordContext context)
    {
        var notes = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var kind in (string[])["footnote", "endnote"])
        {
            foreach (var note in parts.Xml(WordContext.Beside(document, kind + "s.xml"))?.Root?.Elements() ?? [])
                notes.TryAdd($"{kind} {note.Value("id")}", note);
        }

        foreach (var (id, i) in context.Notes.ToList().Select((id, i) => (id, i)))
        {
            var words = new HtmlText();
            words.Add((i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), "sup");
            words.Add(" ");
            foreach (var paragraph in WordBody.Read(notes.GetValueOrDefault(id), context))
                words.Add(paragraph.Words, false);
            yield return new TranscriptLine($"<p>{words.Html}</p>", words.Text, "notes") { IsText = true };
        }
    }

    // Heads and feet of the pages, and what people noted beside the text.
    private static IEnumerable<TranscriptLine> Margins(WordParts parts, string document, PictureBox pictures)
    {
        var folder = WordContext.Beside(document, "");
        foreach (var name in parts.Names.Where(name => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            var file = name[folder.Length..];
            var reason = file.StartsWith("header", StringComparison.Ordinal) || file.StartsWith("footer", StringComparison.Ordinal) ? LineReasons.PageFurniture : file == "comments.xml" ? LineReasons.Comment : null;
            if (reason is null || parts.Xml(name)?.Root is not { } root)
                continue;
            var within = new WordContext(parts, document, pictures);
            foreach (var paragraph in reason == LineReasons.Comment ? root.Elements().SelectMany(comment => WordBody.Read(comment, within)) : WordBody.Read(root, within))
                yield return new TranscriptLine("", paragraph.Words.Text, name, reason) { IsPageHead = file.StartsWith("header", StringComparison.Ordinal) };
        }
    }
}
