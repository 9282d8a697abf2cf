using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning.Addresses;
using Briefings.Tracing;

namespace Briefings.Planning.Pages.Own;

/// <summary>A page that the site's author wrote.</summary>
internal sealed record OwnPagePage(SitePath Path, LanguageTag Language, OwnPage Content) : HtmlPage(Path, Language)
{
    public override bool NoIndex => Content.NoIndex;

    public override VersionsBy VersionsBy => VersionsBy.Name;

    public override bool Identify(FingerprintBuilder page) => page.Add(Path.Value).Add(Content.Origin.Path).Add(Content.Origin.Text) is not null;
}

/// <summary>A file of <c>static/</c>, which goes out as it is.</summary>
/// <param name="File">Relative to the site's folder.</param>
internal sealed record StaticPage(SitePath Path, string File) : Page(Path)
{
    public override bool Identify(FingerprintBuilder page) => page.Add(File) is not null;
}

/// <summary>The style sheet with the site's own colour.</summary>
internal sealed record AccentPage(SitePath Path) : Page(Path)
{
    public override bool Identify(FingerprintBuilder page) => true;
}
