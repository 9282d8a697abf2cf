namespace Briefings.Importing.Evidence;

/// <summary>A field that a raw text can name outright.</summary>
internal enum FieldKind
{
    Title,
    Date,
    Updated,
    Source,
    OriginalUrl,
    Language,
    Place,
    Author,

    /// <summary>Who had another part in it: a translator, an editor.</summary>
    Editor,

    /// <summary>Named, but of no use to an article: keywords, reading time, contact of a web site.</summary>
    Other,
}
