using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;
using Briefings.Tracing;

namespace Briefings.Planning.Pages;

/// <summary>The front page, where a reader chooses a language.</summary>
/// <param name="Newest">When anything in the archive came or changed last.</param>
internal sealed record EntryPage(SitePath Path, LanguageTag Language, ArticleDate? Newest) : HtmlPage(Path, Language)
{
    public override bool IsFront => true;

    public override VersionsBy VersionsBy => VersionsBy.Front;

    public override ArticleDate? Changed => Newest;

    public override bool Identify(FingerprintBuilder page) => page.Add(Language.Value).Add(Newest?.ToString()) is not null;
}

/// <summary>The first page of a language, or a further one where it lists all briefings.</summary>
/// <param name="Newest">When anything in the archive came or changed last.</param>
/// <param name="Slice">What it lists; null for a page of news.</param>
internal sealed record HomePage(SitePath Path, LanguageTag Language, ArticleDate? Newest, ListSlice? Slice = null) : HtmlPage(Path, Language)
{
    public override bool IsFront => Slice is null or { IsFirst: true };

    public override VersionsBy VersionsBy => IsFront ? VersionsBy.Front : VersionsBy.None;

    public override ArticleDate? Changed => Newest;

    public override bool Identify(FingerprintBuilder page)
    {
        page.Add(Language.Value).Add(Newest?.ToString());
        Slice?.Identify(page);
        return true;
    }
}

/// <summary>What a host shows where there is nothing.</summary>
internal sealed record NotFoundPage(SitePath Path, LanguageTag Language) : HtmlPage(Path, Language)
{
    public override bool IsVisited => false;

    public override bool Identify(FingerprintBuilder page) => page.Add(Language.Value) is not null;

    public override VersionsBy VersionsBy => VersionsBy.None;
}
