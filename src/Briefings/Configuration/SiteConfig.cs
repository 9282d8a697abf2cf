using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration.Images;
using Briefings.Files;
using Briefings.Tracing;

namespace Briefings.Configuration;

/// <summary>A site as its <c>site.yml</c> describes it.</summary>
internal sealed record SiteConfig
{
    /// <summary>The file it is read from.</summary>
    public const string FileName = "site.yml";

    public required LocalizedText Title { get; init; }

    /// <summary>Of the file that it was read from.</summary>
    public Fingerprint Text { get; init; }

    public LocalizedText Description { get; init; } = "";

    /// <summary>Absolute, ends with a slash; the site may lie below a path.</summary>
    public Uri BaseUrl { get; init; } = new("http://localhost:4000/");

    public SourceSpan BaseUrlPlace { get; init; } = SourceSpan.File(FileName);

    /// <summary>The language of the front door and of everything that has no better.</summary>
    public LanguageTag DefaultLanguage { get; init; } = LanguageTag.Parse("en");

    /// <summary>The order in which languages are offered; those of the articles that are not named here follow.</summary>
    public ImmutableArray<LanguageTag> Languages { get; init; } = [];

    /// <summary>By source name, as articles write it.</summary>
    public FrozenDictionary<string, SourcePolicy> Sources { get; init; } = FrozenDictionary<string, SourcePolicy>.Empty;

    public FeedSettings Feeds { get; init; } = new();

    /// <summary>The most entries on one page of a list.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>How the addresses of articles are made.</summary>
    public PermalinkPattern Permalinks { get; init; } = PermalinkPattern.Default;

    /// <summary>By the kind's front matter key.</summary>
    public ImmutableSortedDictionary<string, SubjectSettings> Subjects { get; init; } = SubjectSettings.Defaults;

    public OutputSettings Outputs { get; init; } = new();

    /// <summary>The site's own menu; null for the program's.</summary>
    public ImmutableArray<MenuEntry>? Menu { get; init; }

    /// <summary>What the foot of each page links to, before the feeds.</summary>
    public ImmutableArray<MenuEntry>? Footer { get; init; }

    public PictureSettings Images { get; init; } = PictureSettings.Default;

    public ThemeSettings Theme { get; init; } = new();

    /// <summary>For the site's own templates.</summary>
    public FreeValues? Params { get; init; }

    /// <summary>Whether search engines are asked to leave the site alone, as one that is tried out.</summary>
    public bool NoIndex { get; init; }

    /// <summary>The feeds that <c>briefings fetch</c> asks for what is new.</summary>
    public ImmutableArray<WatchedFeed> Watch { get; init; } = [];

    /// <summary>Where the site can be published, in their order.</summary>
    public ImmutableArray<PublishTarget> Publish { get; init; } = [];
}
