using Briefings.Content;
using Briefings.Planning.Pages;
using Briefings.Planning.Related;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;
using Briefings.Rendering.Bodies;
using Briefings.Rendering.Texts;
using Briefings.Rendering.Views;
using Briefings.Rendering.Views.Pages;
using Briefings.Templating;

namespace Briefings.Rendering.Composing;

/// <summary>Gathers what the page of a briefing shows.</summary>
internal sealed class ArticleComposer(BodyStore bodies, RelatedFinder related)
{
    public PageModel Compose(ArticlePage page, ViewContext context)
    {
        var briefing = page.Briefing;
        var article = briefing.Article;
        var view = new BriefingView(context, briefing) { Body = bodies.Of(briefing) };
        return new PageModel("article.html")
        {
            ["page"] = () => PageComposer.Page(page, HeadOf(briefing, context), context),
            ["briefing"] = () => TemplateValue.From(view),
            ["release"] = () => ReleaseView.Of(context, briefing),
            ["comparisons"] = () => ViewList.Of(Comparisons(briefing, context)),
            ["citation"] = () => TemplateValue.From(new CitationView(context, briefing)),
            ["versions"] = () => ViewList.Of(view.OtherVersions.Select(version => new BriefingView(context, version))),
            ["reports"] = () => EventsOf(article, EventRelation.Reports, context),
            ["announces"] = () => EventsOf(article, EventRelation.Announces, context),
            ["people"] = () => Links(context, SubjectKind.Person, article.People),
            ["organizations"] = () => Links(context, SubjectKind.Organization, article.Organizations.Select(name => new Person(name))),
            ["topics"] = () => Links(context, SubjectKind.Topic, article.Topics.Select(name => new Person(name))),
            ["subjects"] = () => ViewList.Of(article.Subjects.Select(own => OwnSubjects(own, context))),
            ["conflicts"] = () => ViewList.Of(Conflicts(article, context)),
            ["proposals"] = () => ViewList.Of(Proposals(article, context)),
            ["related"] = () => ViewList.Of(related.Find(briefing).Select(found => new RelatedView(context, found))),
            ["inferred"] = () => ViewList.Of(Inferred(article, context)),
        };
    }

    private static PageHead HeadOf(Briefing briefing, ViewContext context) => new(briefing.Article.Title)
    {
        Description = DescriptionOf(briefing, context),
        Above = [.. ArchiveComposer.Above(briefing, context)],
    };

    private static IEnumerable<ProposalView> Proposals(Article article, ViewContext context) =>
        context.Index.Proposals.GetValueOrDefault(article.Id, []).Select(proposal => new ProposalView(context, proposal));

    private static IEnumerable<ConflictView> Conflicts(Article article, ViewContext context) =>
        context.Index.Conflicts.GetValueOrDefault(article.Id, []).Select(conflict => new ConflictView(context, conflict));

    private static IEnumerable<LinkView> Comparisons(Briefing briefing, ViewContext context) =>
        context.Index.ReleaseOf[briefing.Number].Versions
            .Where(other => other.Language != briefing.Language && context.Plan.Has(ComparePage.PathOf(briefing, other)))
            .DistinctBy(other => other.Language)
            .Select(other => new LinkView(
                context.Texts.Fill("compare_with", LanguageNames.Of(other.Language)),
                context.UrlOf(ComparePage.PathOf(briefing, other))));

    // Without a summary it says what the head of the page says: no two articles have all of that in common.
    private static string? DescriptionOf(Briefing briefing, ViewContext context)
    {
        var article = briefing.Article;
        return article.Summary ?? PageDescription.OfFacts(
            article.Title, article.Date is { } date ? context.Texts.Dates.Write(date.Day) : null, article.Place, article.Source);
    }

    private static TemplateValue EventsOf(Article article, EventRelation relation, ViewContext context) => ViewList.Of(
        article.Events.Where(reference => reference.Relation == relation)
            .Select(reference => context.Index.Events.GetValueOrDefault(reference.Id)).OfType<Subject>()
            .Select(subject => new SubjectView(context, subject)));

    private static TemplateValue Links(ViewContext context, SubjectKind kind, IEnumerable<Person> names) =>
        ViewList.Of(names.Select(name => context.LinkTo(kind, name.Name, name.Role)).OfType<LinkView>());

    private static NamedLinksView OwnSubjects(OwnSubjectNames own, ViewContext context)
    {
        var kind = new SubjectKind(own.Key);
        return new NamedLinksView(context.NameOf(kind), own.Key, Links(context, kind, own.Names.Select(name => new Person(name))));
    }

    private static IEnumerable<InferredFactView> Inferred(Article article, ViewContext context) =>
        article.Import?.Inferred.Select(fact => new InferredFactView(fact.Key, fact.Value, context.Texts)) ?? [];
}
