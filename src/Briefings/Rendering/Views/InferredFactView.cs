using Briefings.Content;
using Briefings.Rendering.Texts;

namespace Briefings.Rendering.Views;

/// <summary>
/// Something that is not confirmed yet: the <c>field</c> in the page's language, the <c>reason</c> as recorded, and the
/// <c>words</c> of the source that it was inferred from, where they may be shown.
/// </summary>
internal sealed class InferredFactView(string field, string reason, TextTable texts) : View<InferredFactView>
{
    private static readonly ViewMembers<InferredFactView> Table = new()
    {
        ["field"] = view => view.FieldName,
        ["reason"] = view => view.Reason.Rule,
        ["words"] = view => view.Reason.Words,
    };

    protected override ViewMembers<InferredFactView> Members => Table;

    private string FieldName { get; } = texts[KeyOf(field)];

    private InferredReason Reason { get; } = InferredReason.Parse(reason);

    private static string KeyOf(string field) => field switch
    {
        "title" => "field_title",
        "date" => "field_date",
        "place" => "field_place",
        "source" => "field_source",
        "agency" => "field_agency",
        "author" => "field_author",
        "updated" => "field_updated",
        "language" => "field_language",
        "originalUrl" => "field_original_url",
        "summary" => "field_summary",
        "events" => "field_events",
        "people" => "field_people",
        "organizations" => "field_organizations",
        "topics" => "field_topics",
        "translationKey" => "field_translation_key",
        _ => "field_other",
    };
}
