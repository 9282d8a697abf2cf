using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Subjects;
using Briefings.Rendering.Views;
using Briefings.Rendering.Views.Pages;

namespace Briefings.Rendering.Composing;

/// <summary>Gathers what the list of all subjects of a kind shows; of events it is a timeline.</summary>
internal static class SubjectIndexComposer
{
    public static PageModel Compose(SubjectIndexPage page, ViewContext context)
    {
        var subjects = context.Index.Subjects[page.Kind];
        if (page.Kind == SubjectKind.Event)
        {
            var years = EventYear.Of(subjects);
            return new PageModel(
                "events.html",
                [
                    Head(page, [.. years.SelectMany(year => year.Events)], context),
                    ("years", ViewList.Of(years.Select(year => ToGroup(year, context, context.Plan.Has(year.PathFor(context.Language)))))),
                ]);
        }

        var names = subjects.OrderBy(subject => LatinFolding.Fold(subject.Name.In(context.Language)), StringComparer.OrdinalIgnoreCase)
            .ThenBy(subject => subject.Slug).ToImmutableArray();
        return new PageModel(
            "subjects.html",
            [Head(page, names, context), ("subjects", ViewList.Of(names.Select(subject => new SubjectView(context, subject))))]);
    }

    public static PageModel Compose(EventYearPage page, ViewContext context)
    {
        var events = context.NameOf(SubjectKind.Event);
        var title = $"{events}: {NameOf(page.Year, context)}";
        var head = new PageHead(title)
        {
            Description = PageDescription.Of(title, page.Year.Events.Select(subject => subject.Name.In(context.Language)), context.Texts),
            Above = [new LinkView(events, context.UrlOf(LanguagePath.Below(page.Language, SubjectKind.Event.Key)))],
        };
        return new PageModel(
            "events.html",
            [PageComposer.Page(page, head, context), ("years", ViewList.Of([ToGroup(page.Year, context, isElsewhere: false)]))]);
    }

    private static (string Name, Templating.TemplateValue Value) Head(
        SubjectIndexPage page, ImmutableArray<Subject> subjects, ViewContext context)
    {
        var title = context.NameOf(page.Kind);
        var names = subjects.Select(subject => subject.Name.In(context.Language));
        return PageComposer.Page(page, new PageHead(title) { Description = PageDescription.Of(title, names, context.Texts) }, context);
    }

    private static GroupView ToGroup(EventYear year, ViewContext context, bool isElsewhere) => new(NameOf(year, context))
    {
        Url = isElsewhere ? context.UrlOf(year.PathFor(context.Language)) : null,
        Count = year.Events.Length,
        Events = isElsewhere ? Templating.TemplateValue.Null : ViewList.Of(year.Events.Select(subject => new SubjectView(context, subject))),
    };

    private static string NameOf(EventYear year, ViewContext context) => year.Year is { } known ? context.Texts.Dates.Write(new PartialDate(known)) : context.Texts["time_unknown"];
}
