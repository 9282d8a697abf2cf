using Briefings.Rendering.Views;
using Briefings.Templating;
using Briefings.Workflows.Review;

namespace Briefings.Cli.Serving;

/// <summary>A question, or several that one answer settles, as the page of questions shows it.</summary>
internal sealed class QuestionView(ReviewGroup group, DeskWords words, bool isCurrent) : ITemplateObject
{
    private const int MostParts = 12;

    private static readonly ViewMembers<QuestionView> Table = new()
    {
        ["id"] = view => view.Item.Id,
        ["question"] = view => view.Group.IsOfOneText && !view.Group.IsOne ? view.Item.Title : view.Words.QuestionOf(view.Item),
        ["count"] = view => view.Group.Items.Length,
        ["parts"] = view => TemplateValue.From(view.Parts.Take(view.Shown).Select(part => TemplateValue.From(part)).ToArray()),
        ["more"] = view => view.Parts.Count() - view.Shown,
        ["current"] = view => view.IsCurrent,
        ["rule"] = view => view.Item.Rule,
        ["sure"] = view => view.Item.Percent,
        ["for"] = view => view.Item.For,
        ["against"] = view => view.Item.Against,
        ["on_accept"] = view => view.Words.EffectsOf(view.Item).Accept,
        ["on_reject"] = view => view.Words.EffectsOf(view.Item).Reject,
        ["can_reject"] = view => view.Group.CanReject && view.Item.OnReject != view.Item.OnAccept,
    };

    public IEnumerable<string> Names => Table.Names;

    private ReviewGroup Group { get; } = group;

    private DeskWords Words { get; } = words;

    private bool IsCurrent { get; } = isCurrent;

    private ReviewItem Item => Group.First;

    // What the questions of a group do not have in common.
    private IEnumerable<string> Parts => Group.IsOne ? [] : Group.Items.Select(item => item switch
    {
        { Link: not null } => $"{item.Title} | {item.OtherTitle}",
        { Conflict: not null } => $"{item.For} | {item.Against}",
        _ when Group.IsSame => item.Title,
        _ when Group.IsOfOneText => Words.QuestionOf(item),
        _ => $"{item.Value} – {item.Title}",
    });

    // The last one is not left out alone.
    private int Shown => Parts.Count() is var all && all <= MostParts + 1 ? all : MostParts;

    public bool TryGet(string name, out TemplateValue value) => Table.TryGet(this, name, out value);
}
