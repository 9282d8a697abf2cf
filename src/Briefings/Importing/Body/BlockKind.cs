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
    Quote,
    Code,
    Table,

    /// <summary>A picture alone, which says nothing itself.</summary>
    Picture,

    /// <summary>Markdown of the author's own, which stays as it is.</summary>
    Markdown,
}
