using Briefings.Templating;

namespace Briefings.Rendering.Views;

/// <summary>Paragraphs that say the same: <c>here</c> and <c>there</c>, null where a version has none.</summary>
internal sealed class ComparedView(string here, string there) : View<ComparedView>
{
    private static readonly ViewMembers<ComparedView> Table = new()
    {
        ["here"] = view => ToHtml(view.Here),
        ["there"] = view => ToHtml(view.There),
    };

    protected override ViewMembers<ComparedView> Members => Table;

    private string Here { get; } = here;

    private string There { get; } = there;

    private static TemplateValue ToHtml(string html) => html.Length == 0 ? TemplateValue.Null : TemplateValue.Raw(html);
}
