namespace Briefings.Importing.FrontMatter;

/// <summary>What a key of front matter says of an article.</summary>
internal enum FrontMeaning
{
    Title,
    Date,

    /// <summary>When it is shown from, where that is later than its date.</summary>
    PublishFrom,
    Updated,
    Author,
    Source,
    Original,

    /// <summary>Its address on the site it comes from, whole or from the root.</summary>
    Address,
    Language,

    /// <summary>What its versions in other languages have in common with it.</summary>
    Release,
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
