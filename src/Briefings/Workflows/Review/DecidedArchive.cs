using System.Collections.Frozen;
using Briefings.Content;
using Briefings.Content.Curation;
using Briefings.Linking.Outcome;
using Briefings.Tracing;

namespace Briefings.Workflows.Review;

/// <summary>An archive as the curator's decisions complete it: what the front matter does not say, but the curator did.</summary>
internal static class DecidedArchive
{
    public static Archive Of(Archive archive) => Of(archive, new OpenFields(archive));

    /// <param name="open">Of the archive.</param>
    public static Archive Of(Archive archive, OpenFields open)
    {
        var articles = archive.Articles.Select(article => Decide(article, archive.Decisions, open))
            .DistinctBy(article => article.Id)
            .ToDictionary(article => article.Id, StringComparer.Ordinal);
        var series = new DecidedSeries(archive);
        foreach (var link in archive.Decisions.Links.Where(link => link.Accepted))
        {
            if (articles.TryGetValue(link.A, out var a) && articles.TryGetValue(link.B, out var b) && !(IsOf(LinkKind.SameSeries, link) && series.Join(a, b)))
                (articles[a.Id], articles[b.Id]) = Join(link, a, b);
        }

        var joined = series.Apply(archive);
        return joined with
        {
            Events = joined.Events.Values.Select(@event => Decide(@event, archive.Decisions)).ToFrozenDictionary(@event => @event.Id),
            Articles = [.. archive.Articles.Select(article => Stated(article, articles[article.Id]))],
            Notes = archive.Notes with { Conflicts = [.. archive.Notes.Conflicts.Where(conflict => archive.Decisions.Of(conflict) != false)] },
        };
    }

    // What the curator decided is part of what the article says, as if it were in its file.
    private static Article Stated(Article written, Article decided) => ReferenceEquals(written, decided)
        ? decided
        : decided with { Origin = decided.Origin with { Head = Fingerprint.Of(ContentWriter.Write(decided with { Body = "" })) } };

    // A confirmed field is inferred no longer, nor is one that another version states; a rejected one is not stated at all.
    private static Article Decide(Article article, Decisions decisions, OpenFields fields)
    {
        var open = InferredFields.Open(article);
        if (article.Import is { } import && open.Count < import.Inferred.Count)
            article = article with { Import = import with { Inferred = open } };
        foreach (var field in open.Keys)
        {
            if ((decisions.Of(article, field) ?? (fields.IsSettled(article, field) ? true : null)) is not { } accepted)
                continue;
            var decided = accepted ? article : InferredFields.Without(article, field);
            article = decided with { Import = decided.Import! with { Inferred = decided.Import.Inferred.Remove(field) } };
        }

        return DecidedNames.Of(article, decisions);
    }

    private static Event Decide(Event @event, Decisions decisions)
    {
        foreach (var field in @event.Inferred.Keys)
        {
            if (decisions.Of(@event, field) is not { } accepted)
                continue;
            var decided = accepted ? @event : InferredFields.Without(@event, field);
            @event = decided with { Inferred = decided.Inferred.Remove(field) };
        }

        return @event;
    }

    private static bool IsOf(LinkKind kind, LinkDecision link) => link.Kind == LinkKindName.Of(kind);

    private static (Article A, Article B) Join(LinkDecision link, Article a, Article b)
    {
        // A reprint is a version of its release as a translation is: the two share its key.
        if (IsOf(LinkKind.Translation, link) || IsOf(LinkKind.Reprint, link))
        {
            var key = a.TranslationKey ?? b.TranslationKey ?? a.ReleaseKey;
            return (a with { TranslationKey = key }, b with { TranslationKey = key });
        }

        if (IsOf(LinkKind.SameEvent, link))
        {
            var events = a.Events.Concat(b.Events).Where(reference => reference.Relation == EventRelation.Reports).ToArray();
            return (a with { Events = [.. a.Events.Union(events)] }, b with { Events = [.. b.Events.Union(events)] });
        }

        return (a with { Related = [.. a.Related.Append(b.Id).Distinct()] }, b with { Related = [.. b.Related.Append(a.Id).Distinct()] });
    }
}
