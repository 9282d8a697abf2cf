using System.Globalization;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;
using Briefings.Rendering.Markdown;
using Briefings.Rendering.Texts;
using Briefings.Templating;

namespace Briefings.Rendering.Views;

/// <summary>A briefing, in a list or on its own page.</summary>
internal sealed class BriefingView(ViewContext context, Briefing briefing) : View<BriefingView>
{
    private static readonly ViewMembers<BriefingView> Table = new()
    {
        ["title"] = view => view.Article.Title,
        ["url"] = view => view.Context.UrlOf(view.Briefing.Path),
        ["absolute_url"] = view => view.Context.Urls.Absolute(view.Briefing.Path),
        ["lang"] = view => view.Article.Language.Value,
        ["dir"] = view => LanguageNames.DirectionOf(view.Article.Language),
        ["language_name"] = view => LanguageNames.Of(view.Article.Language),
        ["marks"] = view => view.Facets.MarksOf(view.Briefing),
        ["foreign"] = view => view.Article.Language != view.Context.Language,
        ["marked"] = view => view.Article.Language != view.Context.Language || view.Context.BorrowsWords,
        ["date"] = view => view.WriteDate(view.Article.Date),
        ["day"] = view => view.Article.Date is { } date ? view.Context.Texts.Dates.Write(date.Day) : null,
        ["date_iso"] = view => view.Article.Date?.ToString(),
        ["day_iso"] = view => view.Article.Date?.Day.ToString("O", CultureInfo.InvariantCulture),
        ["updated"] = view => view.WriteDate(view.Article.Changed),
        ["updated_iso"] = view => view.Article.Changed?.ToString(),
        ["added"] = view => view.Added is { } added ? view.Context.Texts.Dates.Write(added.Day) : null,
        ["added_iso"] = view => view.Added?.ToString(),
        ["summary"] = view => view.Article.Summary,
        ["corrections"] = view => ViewList.Of(view.Article.Corrections.Select(correction => new CorrectionView(view.Context, correction))),
        ["draft"] = view => view.Article.Draft,
        ["date_inferred"] = view => view.Article.Import?.Inferred.ContainsKey("date") == true,
        ["place"] = view => TemplateValue.From(view.Context.LinkTo(SubjectKind.Place, view.Article.Place)),
        ["source"] = view => TemplateValue.From(view.Context.LinkTo(SubjectKind.Source, view.Article.Source)),
        ["agency"] = view => view.Article.Agency,
        ["original"] = view => view.Original?.AbsoluteUri,
        ["original_host"] = view => view.Original?.IdnHost,
        ["restriction"] = view => view.Restriction,
        ["versions"] = view => ViewList.Of(view.Release.InOtherLanguages(view.Briefing).Select(view.ToLink)),
        ["blocks"] = view => view.Body is { } body ? BlockView.ListOf(body) : TemplateValue.Null,
        ["contents"] = view => HeadingView.ListOf(view.Body),
        ["image"] = view => TemplateValue.From(PictureView.Of(view.Article, view.Context)),
        ["params"] = view => ParamsView.Of(view.Article.Params),
        ["rights"] = view => LicenseNames.In(view.Briefing.Rights).Line,
        ["license_url"] = view => LicenseNames.AddressOf(view.Briefing.Rights.License),
        ["imported"] = view => view.Article.Import is not null,
        ["seed"] = view => view.Article.Import?.Seed,
        ["seed_hash"] = view => view.Article.Import?.Sha256,
    };

    public Briefing Briefing { get; } = briefing;

    /// <summary>The text as HTML, where the page shows it.</summary>
    public MarkdownText? Body { get; init; }

    /// <summary>By what the list that it is in can be narrowed.</summary>
    public ListFacets Facets { get; init; } = ListFacets.None;

    public IEnumerable<Briefing> OtherVersions =>
        Release.Versions.Where(version => version.Number != Briefing.Number);

    protected override ViewMembers<BriefingView> Members => Table;

    private ViewContext Context { get; } = context;

    private Article Article => Briefing.Article;

    private Release Release => Context.Index.ReleaseOf[Briefing.Number];

    private Uri? Original => UrlPolicy.IsWeb(Article.OriginalUrl) ? new Uri(Article.OriginalUrl!) : null;

    private string? Restriction => Briefing.Display switch
    {
        DisplayMode.Excerpt => Context.Texts["display_excerpt"],
        DisplayMode.Link => Context.Texts["display_link"],
        _ => null,
    };

    // Of when it was added only the day is of use, and where that is its date it says nothing more.
    private ArticleDate? Added => Article.Added is { } added && added.Day != Article.Date?.Day ? added : null;

    private string? WriteDate(ArticleDate? date) => date is { } known ? Context.Texts.Write(known) : null;

    private LinkView ToLink(Briefing version) =>
        new(LanguageNames.Of(version.Language), Context.UrlOf(version.Path)) { Language = version.Language };
}
