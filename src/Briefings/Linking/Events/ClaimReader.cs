using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Facts.Events;
using Briefings.Facts.Words;
using Briefings.Linking.Readings;
using Briefings.Linking.Releases;

namespace Briefings.Linking.Events;

/// <summary>Gathers what articles and the curator's files say of events.</summary>
internal static class ClaimReader
{
    public static ImmutableArray<EventClaim> Read(
        ImmutableArray<LinkedRelease> releases, FrozenDictionary<Slug, Event> events)
    {
        var claims = ImmutableArray.CreateBuilder<EventClaim>();
        foreach (var known in events.Values.OrderBy(known => known.Id))
        {
            foreach (var statement in StatementsOf(known))
                claims.Add(new EventClaim(EventRole.Curated, statement, -1, null, known));
        }

        var issues = TitleSeries.Find(releases);
        for (var i = 0; i < releases.Length; i++)
        {
            foreach (var profile in releases[i].Members)
                AddClaims(claims, profile, i, (events, issues));
        }

        return claims.ToImmutable();
    }

    private static void AddClaims(
        ImmutableArray<EventClaim>.Builder claims, Profile profile, int release, (FrozenDictionary<Slug, Event> Events, Dictionary<string, (EventStatement Statement, string SeriesName)> Issues) known)
    {
        var article = profile.Article;
        if (article.Events.Length > 0)
        {
            foreach (var stated in article.Events)
            {
                if (known.Events.TryGetValue(stated.Id, out var kept))
                    claims.Add(new EventClaim(RoleOf(stated.Relation), StatementsOf(kept)[0], release, article, kept));
            }

            return;
        }

        if (profile.Events.Main is { } main)
            claims.Add(new EventClaim(EventRole.Main, main, release, article, null));
        else if (known.Issues.TryGetValue(article.Id, out var issue))
            claims.Add(new EventClaim(EventRole.Main, issue.Statement, release, article, null) { SeriesName = issue.SeriesName });
        if (profile.Events.Whole is { } whole)
            claims.Add(new EventClaim(EventRole.Whole, whole, release, article, null));
        foreach (var announced in profile.Events.Announced)
            claims.Add(new EventClaim(EventRole.Announced, announced, release, article, null));
    }

    private static EventRole RoleOf(EventRelation relation) =>
        relation == EventRelation.Announces ? EventRole.Announced : EventRole.Main;

    /// <summary>One for each of its names, and at least one.</summary>
    private static ImmutableArray<EventStatement> StatementsOf(Event known) =>
    [
        .. known.Title.ByLanguage.Values.Prepend(known.Title.Any).Concat(known.Aliases.Where(alias => !alias.StartsWith('/')))
            .Where(name => name.Length > 0).DefaultIfEmpty(known.Id.Value).Distinct()
            .Select(name => StatementOf(name, known)),
    ];

    private static EventStatement StatementOf(string name, Event known)
    {
        var read = Facts.Events.EventReader.Read([new Paragraph(FactSpan.Title, name)], "en", [], null).FirstOrDefault();
        var stem = read is not null && read.Place.Length > name.Length / 2 ? read.Stem : TitleEdition.Read(name, "", null)?.Stem ?? WordList.Key(name);
        return new EventStatement(name, [stem], known.Edition ?? read?.Edition) { Start = known.Start, End = known.End, City = known.Place };
    }
}
