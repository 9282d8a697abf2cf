using Briefings.Planning.Releases;
using Briefings.Templating;

namespace Briefings.Rendering.Views;

/// <summary>A link that waits for the curator: the <c>question</c> in words and the <c>other</c> briefing.</summary>
internal sealed class ProposalView(ViewContext context, Proposal proposal) : View<ProposalView>
{
    private static readonly ViewMembers<ProposalView> Table = new()
    {
        ["question"] = view => view.Context.Texts[KeyOf(view.Proposal.Kind)],
        ["other"] = view => TemplateValue.From(new BriefingView(view.Context, view.Proposal.Other)),
    };

    protected override ViewMembers<ProposalView> Members => Table;

    private ViewContext Context { get; } = context;

    private Proposal Proposal { get; } = proposal;

    private static string KeyOf(string kind) => kind switch
    {
        "translation" => "proposed_translation",
        "reprint" => "proposed_reprint",
        "sameEvent" => "proposed_event",
        "sameSeries" => "proposed_series",
        _ => "proposed_link",
    };
}
