using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning.Addresses;
using Briefings.Tracing;

namespace Briefings.Planning.Pages;

/// <summary>One file of the site.</summary>
internal abstract record Page(SitePath Path)
{
    /// <summary>Whether search engines are given its address.</summary>
    public virtual bool IsListed => false;

    /// <summary>
    /// Adds what the record holds: which things, in which order. What they say is noted when they are read, so that names
    /// are enough.
    /// </summary>
    /// <returns>False for a page that does not say, and is made again in every build.</returns>
    public virtual bool Identify(FingerprintBuilder page) => false;
}

/// <summary>A page that people read. What a kind of page is, where others ask, its record says.</summary>
/// <param name="Language">Of the words around its content.</param>
internal abstract record HtmlPage(SitePath Path, LanguageTag Language) : Page(Path)
{
    /// <summary>Whether it is a page to visit; else it is what a host shows where there is none.</summary>
    public virtual bool IsVisited => true;

    /// <summary>Whether it is the front page of the site or of a language.</summary>
    public virtual bool IsFront => false;

    /// <summary>Whether its author wants it left out of search engines.</summary>
    public virtual bool NoIndex => false;

    /// <summary>By what its versions in other languages are found.</summary>
    public virtual VersionsBy VersionsBy => VersionsBy.Path;

    /// <summary>When its content came or changed last; null where the archive does not say.</summary>
    public virtual ArticleDate? Changed => null;

    public sealed override bool IsListed => IsVisited && !NoIndex;
}

/// <summary>By what the versions of a page in other languages are found.</summary>
internal enum VersionsBy
{
    /// <summary>The same place below each language's home.</summary>
    Path,

    /// <summary>The front page of each language.</summary>
    Front,

    /// <summary>The name of a page that the author wrote.</summary>
    Name,

    /// <summary>The release that a briefing is a version of.</summary>
    Release,

    /// <summary>It has none: its content differs from language to language.</summary>
    None,
}
