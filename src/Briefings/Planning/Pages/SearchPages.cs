using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Search;
using Briefings.Tracing;

namespace Briefings.Planning.Pages;

/// <summary>Where a language's briefings are searched; without JavaScript an index from A to Z.</summary>
/// <param name="Letter">The letter whose titles are listed; null for the page that lists the letters.</param>
internal sealed record SearchPage(SitePath Path, LanguageTag Language, TitleLetter? Letter) : HtmlPage(Path, Language)
{
    // The titles below a letter differ from language to language.
    public override VersionsBy VersionsBy => Letter is null ? VersionsBy.Path : VersionsBy.None;

    public override bool Identify(FingerprintBuilder page)
    {
        page.Add(Language.Value);
        Letter?.Identify(page);
        return true;
    }
}

/// <summary>A part of a language's search index that browsers fetch when a word needs it.</summary>
/// <param name="Number">From 0.</param>
internal sealed record SearchShardPage(SitePath Path, LanguageTag Language, SearchPart Part, int Number) : Page(Path)
{
    public override bool Identify(FingerprintBuilder page) => page.Add(Language.Value).Add((int)Part).Add(Number) is not null;
}
