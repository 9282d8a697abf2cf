using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;
using Briefings.Tracing;

namespace Briefings.Planning.Pages;

/// <summary>One briefing.</summary>
internal sealed record ArticlePage(SitePath Path, LanguageTag Language, Briefing Briefing) : HtmlPage(Path, Language)
{
    public override bool NoIndex => Briefing.Article.NoIndex;

    public override VersionsBy VersionsBy => VersionsBy.Release;

    public override ArticleDate? Changed => Briefing.Changed;

    public override bool Identify(FingerprintBuilder page) => page.Add(Briefing.Name) is not null;
}

/// <summary>Two versions of a release side by side, for readers of the first one's language.</summary>
internal sealed record ComparePage(SitePath Path, LanguageTag Language, Briefing Here, Briefing There)
    : HtmlPage(Path, Language)
{
    public override VersionsBy VersionsBy => VersionsBy.None;

    public override ArticleDate? Changed => new[] { Here.Changed, There.Changed }.Max();

    public override bool Identify(FingerprintBuilder page) => page.Add(Here.Name).Add(There.Name) is not null;

    public static SitePath PathOf(Briefing here, Briefing there) =>
        here.Path.Then(there.Language.Value.ToLowerInvariant() + "/");
}

/// <summary>A briefing for programs: what its page says, without the page.</summary>
internal sealed record AlternatePage(SitePath Path, Briefing Briefing, TwinFormat Format) : Page(Path)
{
    public override bool Identify(FingerprintBuilder page) => page.Add(Briefing.Name).Add((int)Format) is not null;
}

/// <summary>What a briefing is written as for programs.</summary>
internal enum TwinFormat
{
    /// <summary>Its front matter and its text.</summary>
    Markdown,

    /// <summary>The same as an object.</summary>
    Json,
}

/// <summary>The page of a briefing that was retracted: it says so, and nothing of its text.</summary>
internal sealed record RetractedPage(SitePath Path, LanguageTag Language, Briefing Briefing) : HtmlPage(Path, Language)
{
    public override bool NoIndex => true;

    public override VersionsBy VersionsBy => VersionsBy.None;

    public override bool Identify(FingerprintBuilder page) => page.Add(Briefing.Name) is not null;
}
