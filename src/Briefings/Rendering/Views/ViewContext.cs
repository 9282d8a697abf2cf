using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;
using Briefings.Planning.Search;
using Briefings.Planning.Subjects;
using Briefings.Rendering.Texts;
using Briefings.Templating;

namespace Briefings.Rendering.Views;

/// <summary>What the views of a page are made from: the plan, and the language of the page.</summary>
/// <param name="Language">Of the page's address.</param>
/// <param name="Texts">Of the words around its content; of another language where the site has none in this one.</param>
internal sealed record ViewContext(
    SitePlan Plan, SiteUrls Urls, LanguageTag Language, TextTable Texts)
{
    public SiteIndex Index => Plan.Index;

    /// <summary>Whether the site has no words in the page's language and takes those of another.</summary>
    public bool BorrowsWords => Texts.Language.Primary != Language.Primary;

    /// <summary>The language of the words around the page's content.</summary>
    public LanguageTag WordsLanguage => BorrowsWords ? Texts.Language : Language;

    /// <summary>The letters that the titles of a language begin with.</summary>
    public IEnumerable<TitleLetter> LettersOf(LanguageTag language) =>
        Plan.Letters.TryGetValue(language, out var letters) ? letters : [];

    /// <summary>Whether it has a page; else it is named without a link.</summary>
    public bool HasPage(Subject subject) => Plan.Has(subject.Path(subject.PageLanguage(Language)));

    /// <summary>What a kind of subject is called.</summary>
    public string NameOf(SubjectKind kind) => Plan.Site.Subjects[kind.Key].Title?.In(Language) ?? Texts[kind.Key];

    public string UrlOf(SitePath path) => Urls.Local(path);

    public string UrlOf(Subject subject) => Urls.Local(subject.Path(subject.PageLanguage(Language)));

    /// <summary>Each release in the version that suits the page, the newest version first.</summary>
    public TemplateValue ToEntries(IEnumerable<Release> releases, ListFacets? facets = null) =>
        ViewList.Of(releases.Select(release => release.For(Language)).OrderBy(briefing => briefing.Number)
            .Select(briefing => new BriefingView(this, briefing) { Facets = facets ?? ListFacets.None }));

    /// <summary>Those of a list that its pages in a language have.</summary>
    public ImmutableArray<Release> ListedIn(LanguageTag language, ImmutableArray<Release> releases) =>
        Plan.Site.Outputs.Foreign ? releases : [.. releases.Where(release => release.Has(language))];

    /// <summary>What something is called on the page, whatever an article calls it.</summary>
    public string NameOf(SubjectKind kind, string name) => Index.Names.TryGetValue((kind, name), out var subject) ? subject.Name.In(Language) : name;

    public LinkView? LinkTo(SubjectKind kind, string? name, string? role = null)
    {
        if (name is null || !Index.Names.TryGetValue((kind, name), out var subject))
            return null;
        return new LinkView(name, HasPage(subject) ? UrlOf(subject) : null) { Role = role };
    }
}
