namespace Briefings.Importing.Body;

/// <summary>What a block of the body is.</summary>
internal enum BlockKind
{
    Paragraph,

    /// <summary>Short lines that stay lines, as in an address.</summary>
    Lines,

    Heading,
    ListItem,
    NumberedItem,

    /// <summary>Markdown of the author's own, which stays as it is.</summary>
    Markdown,
}
