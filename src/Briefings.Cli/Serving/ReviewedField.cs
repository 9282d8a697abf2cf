using Briefings.Content;
using Briefings.Rendering.Views;
using Briefings.Templating;

namespace Briefings.Cli.Serving;

/// <summary>A field of a text under review.</summary>
/// <param name="name">The front matter key, and what the language of the page calls it.</param>
/// <param name="value">As the front matter has it.</param>
/// <param name="reason">As the file keeps it; null for what is stated.</param>
internal sealed class ReviewedField((string Key, string Label) name, string value, string? reason) : ITemplateObject
{
    private static readonly ViewMembers<ReviewedField> Table = new()
    {
        ["name"] = view => view.Name.Key,
        ["label"] = view => view.Name.Label,
        ["value"] = view => view.Value,
        ["inferred"] = view => view.Reason is not null,
        ["reason"] = view => view.Reason?.Rule,
        ["words"] = view => view.Reason?.Words ?? "",
    };

    public IEnumerable<string> Names => Table.Names;

    private (string Key, string Label) Name { get; } = name;

    private string Value { get; } = value;

    private InferredReason? Reason { get; } = reason is null ? null : InferredReason.Parse(reason);

    public bool TryGet(string name, out TemplateValue value) => Table.TryGet(this, name, out value);
}
