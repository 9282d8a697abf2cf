using System.Globalization;
using Briefings.Planning.Releases;
using Briefings.Rendering.Bodies;
using Briefings.Templating;

namespace Briefings.Rendering.Views;

/// <summary>
/// A briefing that names the subject of the page: <c>entry</c>, the <c>role</c> it gives a person, the sentence as
/// <c>before</c>, <c>name</c> and <c>after</c>, and <c>places</c>, the paragraphs. Without the words there are only the first two.
/// </summary>
internal sealed class MentionView(ViewContext context, Briefing briefing, SubjectMention? mention) : View<MentionView>
{
    private static readonly ViewMembers<MentionView> Table = new()
    {
        ["entry"] = view => TemplateValue.From(new BriefingView(view.Context, view.Briefing) { Facets = view.Facets }),
        ["role"] = view => view.Role,
        ["before"] = view => view.Mention?.Before,
        ["name"] = view => view.Mention?.Name,
        ["after"] = view => view.Mention?.After,
        ["places"] = view => ViewList.Of(view.Places),
    };

    /// <summary>By what the list can be narrowed.</summary>
    public ListFacets Facets { get; init; } = ListFacets.None;

    public string? Role { get; init; }

    protected override ViewMembers<MentionView> Members => Table;

    private ViewContext Context { get; } = context;

    private Briefing Briefing { get; } = briefing;

    private SubjectMention? Mention { get; } = mention;

    private IEnumerable<LinkView> Places => Mention is null
        ? []
        : Mention.Blocks.Select(block => new LinkView(
            (block + 1).ToString(CultureInfo.InvariantCulture), $"{Context.UrlOf(Briefing.Path)}#p{block + 1}"));
}
