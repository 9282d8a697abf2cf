namespace Briefings.Importing.FrontMatter;

/// <summary>What a key of front matter says of an article.</summary>
internal enum FrontMeaning
{
    Title,
    Date,
    Updated,
    Author,
    Source,
    Original,

    /// <summary>Its address on the site it comes from, whole or from the root.</summary>
    Address,
    Language,
    Place,
    Topics,
    Image,
    ImageAlt,
    ImageCaption,
    Summary,
    Slug,
    Aliases,
    Draft,
    Expires,
    Status,

    /// <summary>Of the generator, of no use to an article.</summary>
    Settings,
}
