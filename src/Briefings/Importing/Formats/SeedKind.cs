namespace Briefings.Importing.Formats;

/// <summary>In what form a raw file holds its article.</summary>
internal enum SeedKind
{
    PlainText,
    Markdown,
    Html,

    /// <summary>RSS or Atom: several articles.</summary>
    Feed,

    /// <summary>JSON Feed or an export in JSON: several articles.</summary>
    JsonFeed,
}
