using Briefings.Content;
using Briefings.Planning.Releases;
using Briefings.Rendering.Texts;
using Briefings.Templating;

namespace Briefings.Rendering.Views;

/// <summary>
/// A line of the timeline of an event: a briefing as <c>entry</c> with the <c>distance</c> of its publication from the
/// event, or the event itself, where <c>entry</c> is null and <c>time</c> says when it was.
/// </summary>
internal sealed class CoverageView(ViewContext context, Event @event, Briefing? briefing) : View<CoverageView>
{
    private static readonly ViewMembers<CoverageView> Table = new()
    {
        ["entry"] = view => view.Briefing is { } briefing ? TemplateValue.From(new BriefingView(view.Context, briefing)) : TemplateValue.Null,
        ["distance"] = view => view.Briefing?.Article.Date is { } date ? EventTime.Distance(date.Day, view.Event, view.Context.Texts) : null,
        ["time"] = view => EventTime.Write(view.Event, view.Context.Texts),
        ["time_iso"] = view => view.Event.Start?.ToString(),
        ["precision"] = view => EventTime.PrecisionOf(view.Event),
    };

    protected override ViewMembers<CoverageView> Members => Table;

    private ViewContext Context { get; } = context;

    private Event Event { get; } = @event;

    private Briefing? Briefing { get; } = briefing;
}
