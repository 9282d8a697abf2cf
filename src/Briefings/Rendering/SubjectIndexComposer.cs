using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Planning;
using Briefings.Rendering.Views;

namespace Briefings.Rendering;

/// <summary>Gathers what the list of all subjects of a kind shows; of events it is a timeline.</summary>
internal static class SubjectIndexComposer
{
    public static PageModel Compose(SubjectIndexPage page, ViewContext context)
    {
        var subjects = context.Index.Subjects[page.Kind];
        if (page.Kind == SubjectKind.Event)
        {
            var events = EventOrder.ByDay(subjects, newestFirst: true);
            return new PageModel("events.html", [Head(page, events, context), ("years", ViewList.Of(Years(events, context)))]);
        }

        var names = subjects.OrderBy(subject => LatinFolding.Fold(subject.Name.In(context.Language)), StringComparer.OrdinalIgnoreCase)
            .ThenBy(subject => subject.Slug).ToImmutableArray();
        return new PageModel(
            "subjects.html",
            [Head(page, names, context), ("subjects", ViewList.Of(names.Select(subject => new SubjectView(context, subject))))]);
    }

    private static (string Name, Templating.TemplateValue Value) Head(
        SubjectIndexPage page, ImmutableArray<Subject> subjects, ViewContext context)
    {
        var title = context.Texts[SubjectFolder.Of(page.Kind)];
        var names = subjects.Select(subject => subject.Name.In(context.Language));
        return PageComposer.Page(page, new PageHead(title) { Description = PageDescription.Of(title, names, context.Texts) }, context);
    }

    private static IEnumerable<GroupView> Years(ImmutableArray<Subject> events, ViewContext context) =>
        events.GroupBy(subject => subject.Event!.Start?.Year)
            .Select(year => new GroupView(year.Key?.ToString() ?? context.Texts["time_unknown"])
            {
                Events = ViewList.Of(year.Select(subject => new SubjectView(context, subject))),
            });
}
