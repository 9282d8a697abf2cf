namespace Briefings.Importing.Formats;

/// <summary>In what form a raw file holds its article.</summary>
internal enum SeedKind
{
    PlainText,

    /// <summary>XML of a form that holds no article.</summary>
    OtherXml,
    Markdown,
    Html,

    /// <summary>RSS or Atom: several articles.</summary>
    Feed,

    /// <summary>JSON Feed or an export in JSON: several articles.</summary>
    JsonFeed,

    /// <summary>A news item in NewsML-G2 or NITF, or several of them.</summary>
    NewsXml,

    /// <summary>A mail, or several in one file.</summary>
    Mail,

    /// <summary>A document of Word's form (Office Open XML).</summary>
    Word,

    Pdf,

    /// <summary>A page with its pictures in one file (MHTML).</summary>
    WebArchive,
}
