using System.Collections.Immutable;
using System.Text;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning.Releases;
using Briefings.Rendering.Views;

namespace Briefings.Rendering.Feeds;

/// <summary>A briefing in a feed.</summary>
/// <param name="Id">Survives a new address and a new domain.</param>
internal sealed record FeedItem(string Id, string Title, string Url)
{
    private const int LongestExcerpt = 400;

    public required LanguageTag Language { get; init; }

    /// <summary>What comes before the text: when it came out, and what was put right. HTML.</summary>
    public required ReadOnlyMemory<byte> Lead { get; init; }

    /// <summary>The full text, or its summary where only that is given. HTML.</summary>
    public required ReadOnlyMemory<byte> Html { get; init; }

    /// <summary>Whether <see cref="Html"/> is no more than the summary: then it is the only text of the item.</summary>
    public bool IsShort { get; init; }

    /// <summary>In plain words, what was put right before all.</summary>
    public string? Summary { get; init; }

    /// <summary>When it came into the archive; null where that is not known.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When it was changed last; null where it was not changed after that.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>When it was put right, for readers who had it before; null where they had it right.</summary>
    public DateTimeOffset? Corrected { get; init; }

    /// <summary>The title with a mark, where it was put right: readers without a date of change see by it that the item is another.</summary>
    public required string MarkedTitle { get; init; }

    /// <summary>When it came out, in the W3C's form (Dublin Core, <c>date</c>).</summary>
    public string? Date { get; init; }

    public string? Author { get; init; }

    /// <summary>What may be done with it; null where nothing is stated.</summary>
    public string? Rights { get; init; }

    public FeedPicture? Picture { get; init; }

    public ImmutableArray<string> Categories { get; init; } = [];

    /// <param name="briefing">The briefing.</param>
    /// <param name="context">Of its language.</param>
    /// <param name="body">Its text; empty where only the summary is given.</param>
    /// <param name="isOfSubject">Whether it is in the feed of an event, a person or the like.</param>
    public static FeedItem Of(Briefing briefing, ViewContext context, ReadOnlyMemory<byte> body, bool isOfSubject = false)
    {
        var article = briefing.Article;
        if (article.Retracted is not null)
            return Retracted(briefing, context);
        // A subject has as many feeds as there are languages, so that what readers show of an item anyway is said in it once.
        var lead = new FeedLead(article, context) { LeavesOutDate = isOfSubject && body.Length == 0 && article.Date?.Instant == article.AddedOn?.Instant };
        var picture = FeedPicture.Of(briefing, context);
        return new FeedItem(article.Id, article.Title, context.Urls.Absolute(briefing.Path))
        {
            Language = briefing.Language,
            Lead = Encoding.UTF8.GetBytes(lead.Html + picture?.Html),
            Picture = picture,
            Html = body.Length > 0 ? FeedPicture.WithAddresses(body, context.Plan.Site.BaseUrl) : Encoding.UTF8.GetBytes($"<p>{FeedText.Html(article.Summary ?? TextExcerpt.Of(briefing.Body, briefing.Language, LongestExcerpt) ?? article.Title)}</p>\n"),
            IsShort = body.Length == 0,
            Summary = lead.Before(article.Summary),
            Published = article.AddedOn?.Instant,
            Updated = ChangeOf(article),
            Corrected = article.CorrectedOn?.Instant,
            MarkedTitle = article.CorrectedOn is null ? article.Title : $"{context.Texts["correction"]}: {article.Title}",
            Date = lead.LeavesOutDate ? null : article.Date?.ToString(),
            Author = article.Agency ?? article.Source,
            Rights = briefing.Rights.Line,
            Categories = isOfSubject && body.Length == 0 ? [] : article.Topics,
        };
    }

    // The last that is heard of it: what readers have kept under its id is replaced by this.
    private static FeedItem Retracted(Briefing briefing, ViewContext context)
    {
        var article = briefing.Article;
        var lead = new FeedLead(article, context);
        var title = $"{context.Texts["retracted"]}: {article.Title}";
        return new FeedItem(article.Id, title, context.Urls.Absolute(briefing.Path))
        {
            Language = briefing.Language,
            Lead = Encoding.UTF8.GetBytes(lead.Html),
            Html = default,
            Summary = lead.Retraction(article.Retracted!.Value),
            Published = article.AddedOn?.Instant,
            Updated = article.NewsOn?.Instant,
            Corrected = article.NewsOn?.Instant,
            MarkedTitle = title,
            Date = article.Date?.ToString(),
            Author = article.Source,
        };
    }

    // What was changed before it came into the archive has not changed for those who read it here.
    private static DateTimeOffset? ChangeOf(Article article) =>
        article.AddedOn is null || article.Changed > article.AddedOn ? article.Changed?.Instant : null;
}
