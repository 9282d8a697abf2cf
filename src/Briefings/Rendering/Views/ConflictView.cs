using Briefings.Planning.Releases;
using Briefings.Templating;

namespace Briefings.Rendering.Views;

/// <summary>A fact that another briefing states differently: the <c>words</c> here, the <c>other</c> briefing and its <c>other_words</c>.</summary>
internal sealed class ConflictView(ViewContext context, Conflict conflict) : View<ConflictView>
{
    private static readonly ViewMembers<ConflictView> Table = new()
    {
        ["words"] = view => view.Conflict.Words,
        ["other"] = view => TemplateValue.From(new BriefingView(view.Context, view.Conflict.Other)),
        ["other_words"] = view => view.Conflict.OtherWords,
    };

    protected override ViewMembers<ConflictView> Members => Table;

    private ViewContext Context { get; } = context;

    private Conflict Conflict { get; } = conflict;
}
