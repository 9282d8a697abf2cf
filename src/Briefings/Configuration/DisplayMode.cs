namespace Briefings.Configuration;

/// <summary>How much of an article the site may show.</summary>
internal enum DisplayMode
{
    /// <summary>The whole text.</summary>
    Full,

    /// <summary>The summary only.</summary>
    Excerpt,

    /// <summary>Title and link to the original only.</summary>
    Link,
}
