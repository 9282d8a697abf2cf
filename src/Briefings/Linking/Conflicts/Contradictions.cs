using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Linking.Outcome;

namespace Briefings.Linking.Conflicts;

/// <summary>Finds what the curator states twice and differently; what is only inferred contradicts nothing.</summary>
internal static class Contradictions
{
    public static void Check(LinkRequest request)
    {
        var book = new CuratorVerdicts(request);
        foreach (var release in request.Articles.Where(HasOwnKey).GroupBy(article => article.TranslationKey!))
        {
            var versions = release.OrderBy(article => article.Id, StringComparer.Ordinal).ToArray();
            foreach (var version in versions.Skip(1))
                CheckVersions(versions[0], version, book, request.Diagnostics);
        }

        CheckApart(request);
    }

    private static bool HasOwnKey(Article article) =>
        article.TranslationKey is not null && article.Import?.Inferred.ContainsKey("translationKey") != true;

    private static void CheckVersions(Article first, Article other, CuratorVerdicts book, DiagnosticBag diagnostics)
    {
        var kind = first.Language == other.Language ? LinkKind.Reprint : LinkKind.Translation;
        if (book.Of(kind, first, other) == false)
            diagnostics.Add(Messages.KeyAgainstWord(KeyOf(other), other.TranslationKey!, KeyOf(first)));
        var (events, others) = (ReportedBy(first), ReportedBy(other));
        if (events.Length > 0 && others.Length > 0 && !events.Intersect(others).Any())
        {
            diagnostics.Add(Messages.EventsOfVersionsDiffer(
                other.Origin.At("events"), other.TranslationKey!, first.Origin.At("events")));
        }
    }

    private static void CheckApart(LinkRequest request)
    {
        var byId = request.Articles.DistinctBy(article => article.Id).ToDictionary(article => article.Id);
        var accepted = request.Decisions.Links.Where(decision => decision.Accepted)
            .SelectMany(decision => new[] { (decision.A, decision.B, decision.Kind), (decision.B, decision.A, decision.Kind) })
            .ToLookup(entry => (entry.Item1, entry.Item2), entry => entry.Kind);
        foreach (var article in request.Articles)
        {
            foreach (var other in article.NotRelated.Where(byId.ContainsKey).Select(id => byId[id]))
            {
                var apart = article.Origin.At("notRelated");
                if (other.Related.Contains(article.Id))
                    request.Diagnostics.Add(Messages.RelatedAndApart(other.Origin.At("related"), apart));
                if (article.Related.Contains(other.Id))
                    request.Diagnostics.Add(Messages.RelatedAndApart(article.Origin.At("related"), apart));
                foreach (var kind in accepted[(article.Id, other.Id)])
                    request.Diagnostics.Add(Messages.AcceptedAndApart(apart, kind, SourceSpan.File(other.Origin.Path)));
            }
        }
    }

    private static SourceSpan KeyOf(Article article) => article.Origin.At("translationKey");

    private static ImmutableArray<Slug> ReportedBy(Article article) =>
        article.Import?.Inferred.ContainsKey("events") == true
            ? []
            : [.. article.Events.Where(entry => entry.Relation == EventRelation.Reports).Select(entry => entry.Id)];
}
