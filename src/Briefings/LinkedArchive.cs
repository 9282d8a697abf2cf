using System.Collections.Frozen;
using Briefings.Content;
using Briefings.Linking;

namespace Briefings;

/// <summary>An archive as its links and the curator's decisions complete it.</summary>
internal static class LinkedArchive
{
    /// <summary>The archive with every article's events and translation key, and with the events and series they name.</summary>
    public static Archive Of(Archive archive, Links links) => archive with
    {
        Articles = [.. archive.Articles.Select(article => Complete(Decide(article, archive.Decisions), links))],
        Events = links.Events.Concat(archive.Events.Values).DistinctBy(@event => @event.Id).ToFrozenDictionary(e => e.Id),
        Series = links.Series.Concat(archive.Series.Values).DistinctBy(series => series.Id).ToFrozenDictionary(s => s.Id),
    };

    private static Article Complete(Article article, Links links)
    {
        var key = links.TranslationKeys.GetValueOrDefault(article.Id);
        var events = links.EventsOfArticle.GetValueOrDefault(article.Id, article.Events);
        return key == article.TranslationKey && events == article.Events
            ? article
            : article with { TranslationKey = key ?? article.TranslationKey, Events = events };
    }

    // A confirmed field is inferred no longer, and a rejected one is not stated at all.
    private static Article Decide(Article article, Decisions decisions)
    {
        foreach (var field in article.Import?.Inferred.Keys ?? [])
        {
            if (decisions.Of(article, field) is not { } accepted)
                continue;
            var decided = accepted ? article : InferredFields.Without(article, field);
            article = decided with { Import = decided.Import! with { Inferred = decided.Import.Inferred.Remove(field) } };
        }

        return article;
    }
}
