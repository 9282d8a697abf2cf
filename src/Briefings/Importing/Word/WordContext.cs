using System.Globalization;
using System.Xml.Linq;
using Briefings.Importing.Documents;

namespace Briefings.Importing.Word;

/// <summary>What the paragraphs of a document refer to.</summary>
internal sealed class WordContext(WordParts parts, string document, PictureBox pictures)
{
    private readonly List<string> _notes = [];

    public WordStyles Styles { get; } = new(parts.Xml(Beside(document, "styles.xml")));

    public WordLists Lists { get; } = new(parts.Xml(Beside(document, "numbering.xml")));

    public WordLinks Links { get; } = new(parts.Xml(Beside(document, "_rels/" + document[(document.LastIndexOf('/') + 1)..] + ".rels")), Beside(document, ""));

    /// <summary>The notes that the text refers to, in its order: their kind and id.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <returns>The number of a note.</returns>
    public string Note(XElement reference)
    {
        _notes.Add(reference.Name.LocalName.Replace("Reference", "", StringComparison.Ordinal) + " " + reference.Value("id"));
        return _notes.Count.ToString(CultureInfo.InvariantCulture);
    }

    /// <returns>The name of its file; null where it is none that browsers show.</returns>
    public string? Picture(string? id) =>
        Links.Part(id) is { } part && parts.Picture(part) is { } bytes ? pictures.Add(bytes, part) : null;

    /// <summary>A part in the folder of another.</summary>
    public static string Beside(string document, string name) => document[..(document.LastIndexOf('/') + 1)] + name;
}
