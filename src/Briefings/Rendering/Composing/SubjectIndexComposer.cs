using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Subjects;
using Briefings.Rendering.Views;
using Briefings.Rendering.Views.Pages;
using Briefings.Templating;

namespace Briefings.Rendering.Composing;

/// <summary>Gathers what the list of all subjects of a kind shows; of events it is a timeline.</summary>
internal static class SubjectIndexComposer
{
    private const int MostNamed = 100;

    public static PageModel Compose(SubjectIndexPage page, ViewContext context)
    {
        var subjects = context.Index.Subjects[page.Kind];
        if (!context.Plan.Site.Outputs.Foreign)
            subjects = [.. subjects.Where(subject => subject.Languages.Contains(page.Language))];
        if (page.Kind == SubjectKind.Event)
        {
            var years = EventYear.Of(subjects);
            return new PageModel("events.html")
            {
                ["page"] = () => Head(page, [.. years.SelectMany(year => year.Events)], context),
                ["list"] = () => TemplateValue.Null,
                ["years"] = () => ViewList.Of(years.Select(year => ToGroup(year, context, context.Plan.Has(year.PathFor(context.Language))))),
            };
        }

        // Those that most briefings name come first in a long list; the rest is found by letter.
        var shown = page.Letters.IsEmpty
            ? subjects
            : [.. subjects.OrderByDescending(subject => subject.Releases.Length).ThenBy(subject => subject.Slug).Take(MostNamed)];
        var names = ByName(shown, context);
        return new PageModel("subjects.html")
        {
            ["page"] = () => Head(page, names, context),
            ["letters"] = () => ViewList.Of(Letters(page, null, context)),
            ["letter"] = () => TemplateValue.Null,
            ["subjects"] = () => ViewList.Of(names.Select(subject => new SubjectView(context, subject))),
        };
    }

    public static PageModel Compose(SubjectLetterPage page, ViewContext context)
    {
        var (index, letter) = (page.Index, page.Letter);
        var kind = context.NameOf(index.Kind);
        var title = $"{kind}: {letter.Name}";
        var head = new PageHead(title)
        {
            Description = PageDescription.Of(title, letter.Subjects.Select(subject => subject.Name.In(context.Language)), context.Texts),
            Above = [new LinkView(kind, context.UrlOf(index.Path))],
        };
        return new PageModel("subjects.html")
        {
            ["page"] = () => PageComposer.Page(page, head, context),
            ["letters"] = () => ViewList.Of(Letters(index, letter, context)),
            ["letter"] = () => letter.Name,
            ["subjects"] = () => ViewList.Of(letter.Subjects.Select(subject => new SubjectView(context, subject))),
        };
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
        return new PageModel("events.html")
        {
            ["page"] = () => PageComposer.Page(page, head.For(page.Part, context.Texts), context),
            ["list"] = () => TemplateValue.From(new ListView(context, page.Part, page.Year.PathFor(page.Language))),
            ["years"] = () => ViewList.Of([ToGroup(page.Year, context, isElsewhere: false)]),
        };
    }

    private static ImmutableArray<Subject> ByName(ImmutableArray<Subject> subjects, ViewContext context) =>
    [
        .. subjects.OrderBy(subject => LatinFolding.Fold(subject.Name.In(context.Language)), StringComparer.OrdinalIgnoreCase)
            .ThenBy(subject => subject.Slug),
    ];

    private static IEnumerable<LinkView> Letters(SubjectIndexPage page, NameLetter? current, ViewContext context) =>
        page.Letters.Select(letter => new LinkView(letter.Name, context.UrlOf(letter.PathFor(page.Language, page.Kind))) { IsCurrent = letter == current });

    private static TemplateValue Head(
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
        Events = isElsewhere ? TemplateValue.Null : ViewList.Of(year.Events.Select(subject => new SubjectView(context, subject))),
    };

    private static string NameOf(EventYear year, ViewContext context) => year.Year is { } known ? context.Texts.Dates.Write(new PartialDate(known)) : context.Texts["time_unknown"];
}
