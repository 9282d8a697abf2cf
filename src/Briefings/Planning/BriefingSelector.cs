using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Texts;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;

namespace Briefings.Planning;

/// <summary>Chooses the articles that are shown, and gives each its address.</summary>
internal static class BriefingSelector
{
    public static SelectedArticles Select(PlanRequest request, DiagnosticBag diagnostics)
    {
        var ids = SubjectIds.Of(request.Archive.Subjects);
        var shown = new List<Article>(request.Archive.Articles.Length);
        var retracted = ImmutableArray.CreateBuilder<Briefing>();
        var away = ImmutableArray.CreateBuilder<AwayArticle>();
        foreach (var article in request.Archive.Articles)
        {
            if (article.Expires is not null && request.AsOf is null)
                diagnostics.Add(Messages.ExpiresWithoutDay(article.Origin.At("expires")));
            if (!request.Drafts && article.Draft)
                continue;
            if (article.Expires <= request.AsOf)
                away.Add(new AwayArticle(article, ArticlePath.Of(article, request.Site.Permalinks), null));
            else if (!request.Drafts && article.AddedOn > request.AsOf)
                away.Add(new AwayArticle(article, ArticlePath.Of(article, request.Site.Permalinks), article.AddedOn));
            else if (article.Retracted is { } taken && !(taken.Date > request.AsOf))
                retracted.Add(ToRetracted(article, request.Site));
            else
                shown.Add(article);
        }

        foreach (var article in shown.Where(article => article.Text.Has(TextMarks.Notes) && MarkdownNotes.UnclosedLine(article.Body) > 0))
            diagnostics.Add(GuardMessages.UnclosedNote(article.Origin.InBody(SourceSpan.At(article.Origin.Path, MarkdownNotes.UnclosedLine(article.Body), 1))));
        shown.Sort(CompareNewestFirst);
        var briefings = new Briefing[shown.Count];
        Parallel.For(0, briefings.Length, i => briefings[i] = ToBriefing(i, ids.Resolve(shown[i]), request.Site) with { IsHidden = shown[i].Draft || shown[i].AddedOn > request.AsOf });
        return new SelectedArticles(ImmutableArray.Create(briefings), retracted.ToImmutable(), away.ToImmutable())
        {
            Gone = [.. request.Archive.Articles.Where(article => !article.Draft && article.Retracted?.Date <= (request.AsOf ?? article.Retracted?.Date)).Concat(away.Where(one => one.Until is null).Select(one => one.Article)).Select(ids.Resolve)],
        };
    }

    private static int CompareNewestFirst(Article a, Article b)
    {
        var order = (b.Date?.Instant ?? DateTimeOffset.MinValue).CompareTo(a.Date?.Instant ?? DateTimeOffset.MinValue);
        return order != 0 ? order : string.CompareOrdinal(a.Origin.Path, b.Origin.Path);
    }

    private static Briefing ToBriefing(int number, Article article, SiteConfig site)
    {
        var display = DisplayOf(article, site);
        return new(number, PublishableArticle.Of(article, display), ArticlePath.Of(article, site.Permalinks), display)
        {
            Rights = article.Rights.Or(PolicyOf(article, site)?.Rights ?? Rights.None),
        };
    }

    // Of what was taken back its title and dates stay, so that those who read it know what is meant.
    private static Briefing ToRetracted(Article article, SiteConfig site)
    {
        var left = new Article
        {
            Id = article.Id,
            Title = article.Title,
            Language = article.Language,
            Date = article.Date,
            Added = article.Added,
            Source = article.Source,
            Aliases = article.Aliases,
            Retracted = article.Retracted,
            Body = "",
            Origin = article.Origin,
        };
        return new Briefing(Briefing.NotInArchive, PublishableArticle.Of(left, DisplayMode.Full), ArticlePath.Of(article, site.Permalinks), DisplayMode.Link);
    }

    private static SourcePolicy? PolicyOf(Article article, SiteConfig site) =>
        article.Source is { } source ? site.Sources.GetValueOrDefault(source) : null;

    private static DisplayMode DisplayOf(Article article, SiteConfig site) =>
        article.Display ?? PolicyOf(article, site)?.Display ?? DisplayMode.Full;
}
