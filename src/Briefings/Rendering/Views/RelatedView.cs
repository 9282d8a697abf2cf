using Briefings.Planning.Related;
using Briefings.Planning.Subjects;
using Briefings.Templating;

namespace Briefings.Rendering.Views;

/// <summary>A briefing to read next: <c>briefing</c> and, in words, the <c>reason</c>.</summary>
internal sealed class RelatedView(ViewContext context, RelatedBriefing related) : View<RelatedView>
{
    private const int MostNames = 3;

    private static readonly ViewMembers<RelatedView> Table = new()
    {
        ["briefing"] = view => TemplateValue.From(new BriefingView(view.Context, view.Related.Briefing)),
        ["reason"] = view => view.Reason,
    };

    private static readonly (string Key, SubjectKind Kind)[] Reasons =
    [
        ("both_report", SubjectKind.Event),
        ("both_series", SubjectKind.Series),
        ("both_people", SubjectKind.Person),
        ("both_organizations", SubjectKind.Organization),
        ("both_topics", SubjectKind.Topic),
    ];

    protected override ViewMembers<RelatedView> Members => Table;

    private ViewContext Context { get; } = context;

    private RelatedBriefing Related { get; } = related;

    private string Reason
    {
        get
        {
            if (Related.ByEditor)
                return Context.Texts["related_by_editor"];
            var parts = Reasons.Select(reason => Part(reason.Key, reason.Kind)).OfType<string>().Take(2);
            var reason = string.Join(Context.Texts["reason_separator"], parts);
            return reason.Length == 0 ? reason : char.ToUpperInvariant(reason[0]) + reason[1..];
        }
    }

    private string? Part(string key, SubjectKind kind)
    {
        var names = Related.Shared.Where(subject => subject.Kind == kind)
            .Select(subject => subject.Name.In(Context.Language)).Take(MostNames).ToArray();
        return names.Length == 0 ? null : Context.Texts.Fill(key, Context.Texts.List(names));
    }
}
