using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Content.Curation;
using Briefings.Content.Writing;
using Briefings.Linking.Names;
using Briefings.Linking.Outcome;
using Briefings.Workflows.Import;

namespace Briefings.Workflows.Review;

/// <summary>Everything that waits for the curator.</summary>
internal static class ReviewQueue
{
    // Either text may be right, or both in their own way.
    private const double Difference = 0.5;

    private const string Stated = "it is stated from now on, and not asked again";

    /// <returns>Most doubtful first, then by file.</returns>
    public static ImmutableArray<ReviewItem> Of(Archive archive, Links links)
    {
        var open = new OpenFields(archive);
        var items = MissingFields.In(archive, open)
            .Concat(Fields(archive, open))
            .Concat(EventFields(archive))
            .Concat(Proposals(links, new AskedLinks(open.Joined, archive.Decisions.Links)))
            .Concat(Differences(archive.Decisions, links))
            .Concat(Names(links));
        return new QuestionGroups(links).In(items
            .OrderBy(item => item.Confidence)
            .ThenBy(item => item.Path, StringComparer.Ordinal)
            .ThenBy(item => item.Question, StringComparer.Ordinal));
    }

    public static string IdOf(string question) => ContentHash.Of(question)[..8];

    private static IEnumerable<ReviewItem> Fields(Archive archive, OpenFields open) =>
        from article in archive.Articles
        from asked in open.Of(article)
        let value = InferredFields.ValueOf(article, asked.Field)
        select ToItem(new FieldDecision(article.Id, asked.Field, value, Accepted: true), asked.Reason, article.Origin.Path, article.Title);

    private static IEnumerable<ReviewItem> EventFields(Archive archive) =>
        from @event in archive.Events.Values
        from open in archive.Decisions.Unconfirmed(@event)
        let value = InferredFields.ValueOf(@event, open.Field)
        select ToItem(
            new FieldDecision(Decisions.IdOf(@event), open.Field, value, Accepted: true), open.Reason, ContentPath.OfEvent(@event.Id), @event.Title.Any);

    private static ReviewItem ToItem(FieldDecision decision, string line, string path, string title)
    {
        var reason = InferredReason.Parse(line);
        var question = $"{decision.Field}: {decision.Value}";
        return new ReviewItem(IdOf($"{decision.Article} {decision.Field} {decision.Value}"), path, question, [line], reason.Confidence)
        {
            Rule = RuleOf(reason.Rule),
            Subject = decision.Field,
            Value = decision.Value,
            Title = title,
            For = reason.Words,
            OnAccept = Stated,
            OnReject = decision.Field is "title" or "language" ? $"not possible; give the right {decision.Field} instead" : $"the {decision.Field} is left empty",
            Field = decision,
        };
    }

    // Without how sure it is and how often: what is left names the rule.
    private static string RuleOf(string words)
    {
        var comma = words.LastIndexOf(", ", StringComparison.Ordinal);
        var name = comma > 0 && words.EndsWith("sure", StringComparison.Ordinal) ? words[..comma] : words;
        return Slug.From(name).Value;
    }

    private static IEnumerable<ReviewItem> Proposals(Links links, AskedLinks asked) =>
        from link in links.Pairs.Where(link => link.State == LinkState.Proposed).OrderByDescending(link => link.Score)
        let kind = LinkKindName.Of(link.Kind)
        where asked.Ask(kind, link.A.Id, link.B.Id)
        select new ReviewItem(
            IdOf($"{kind} {link.A.Id} {link.B.Id}"),
            link.A.Origin.Path,
            $"{kind} with {link.B.Origin.Path}",
            [.. link.Evidence.Select(Describe)],
            link.Score)
        {
            Rule = kind,
            Subject = kind,
            Title = link.A.Title,
            OtherPath = link.B.Origin.Path,
            OtherTitle = link.B.Title,
            For = WordsOf(link.Evidence, supports: true),
            Against = WordsOf(link.Evidence, supports: false),
            OnAccept = OnAccept(link.Kind),
            OnReject = "the two are kept apart, and not compared again",
            Link = new LinkDecision(kind, link.A.Id, link.B.Id, Accepted: true),
        };

    private static string OnAccept(LinkKind kind) => kind switch
    {
        LinkKind.Translation => "they are one release, each a version of it",
        LinkKind.Reprint => "they are one release, published twice",
        LinkKind.SameEvent => "both are reports on one event",
        _ => "their events are editions of one series",
    };

    private static string? WordsOf(ImmutableArray<LinkEvidence> evidence, bool supports) =>
        evidence.FirstOrDefault(one => one.Supports == supports && one.A is not null) is { } first ? $"{first.A} | {first.B ?? "–"}" : null;

    private static IEnumerable<ReviewItem> Differences(Decisions decisions, Links links) =>
        from conflict in links.Conflicts
        let stated = ArchiveAdditions.StatedOf(conflict)
        where decisions.Of(stated) is null
        select new ReviewItem(
            IdOf($"conflict {stated.Kind} {stated.A.Article} {stated.A.Words} {stated.B.Article} {stated.B.Words}"),
            conflict.A.Origin.Path,
            $"differs from {conflict.B.Origin.Path} in {stated.Kind}: {stated.Subject}",
            [$"{conflict.A.Origin.Path}: {stated.A.Words}", $"{conflict.B.Origin.Path}: {stated.B.Words}"],
            Difference)
        {
            Rule = $"{stated.Kind}-differs",
            Subject = stated.Kind,
            Value = stated.Subject,
            Title = conflict.A.Title,
            OtherPath = conflict.B.Origin.Path,
            OtherTitle = conflict.B.Title,
            For = stated.A.Words,
            Against = stated.B.Words,
            OnAccept = "readers are shown that the two differ",
            OnReject = "it is no difference, and is not shown",
            Conflict = new ConflictDecision(stated.Kind, stated.A, stated.B, Accepted: true),
        };

    private static IEnumerable<ReviewItem> Names(Links links) =>
        from name in links.Names
        let field = ArticleNames.FieldOf(name.Kind)
        select new ReviewItem(
            IdOf($"{name.Article.Id} {field} {name.Text}"),
            name.Article.Origin.Path,
            $"{field}: {name.Text}",
            [$"likely a name, in {name.Releases} texts of the archive"],
            name.Probability)
        {
            Rule = "likely-name",
            Subject = field,
            Value = name.Text,
            Title = name.Article.Title,
            For = name.Words.Replace("\\\n", "\n", StringComparison.Ordinal).Replace("\\ ", " ", StringComparison.Ordinal),
            OnAccept = $"the {field} is stated, with a page as others have",
            OnReject = $"the {field} is not stated, and not asked for again",
            Field = new FieldDecision(name.Article.Id, field, name.Text, Accepted: true),
        };

    private static string Describe(LinkEvidence evidence) =>
        $"{(evidence.Supports ? "+" : "−")} {evidence.Kind}: {evidence.A ?? "–"} | {evidence.B ?? "–"}";
}
