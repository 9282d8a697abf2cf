using Briefings.Rendering.Views;
using Briefings.Templating;
using Briefings.Workflows.Review;

namespace Briefings.Cli.Serving;

/// <summary>A question as the page of questions shows it.</summary>
internal sealed class QuestionView(ReviewGroup group, bool isCurrent) : ITemplateObject
{
    private static readonly ViewMembers<QuestionView> Table = new()
    {
        ["id"] = view => view.Item.Id,
        ["question"] = view => view.Item.Question,
        ["count"] = view => view.Group.Items.Length,
        ["current"] = view => view.IsCurrent,
        ["rule"] = view => view.Item.Rule,
        ["sure"] = view => (int)Math.Round(view.Item.Confidence * 100),
        ["for"] = view => view.Item.For,
        ["against"] = view => view.Item.Against,
        ["on_accept"] = view => view.Item.OnAccept,
        ["on_reject"] = view => view.Item.OnReject,
        ["can_reject"] = view => view.Group.CanReject && view.Item.OnReject != view.Item.OnAccept,
    };

    public IEnumerable<string> Names => Table.Names;

    private ReviewGroup Group { get; } = group;

    private bool IsCurrent { get; } = isCurrent;

    private ReviewItem Item => Group.First;

    public bool TryGet(string name, out TemplateValue value) => Table.TryGet(this, name, out value);
}
