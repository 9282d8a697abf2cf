using Briefings.Templating;

namespace Briefings.Benchmarks.Templates;

/// <summary>A teaser as templates see it.</summary>
internal sealed class TeaserView(Teaser teaser) : ITemplateObject
{
    private readonly TemplateValue _tags = TemplateValue.From((IReadOnlyList<string>)teaser.Tags);

    public IEnumerable<string> Names => ["title", "url", "date", "summary", "tags"];

    public bool TryGet(string name, out TemplateValue value)
    {
        value = name switch
        {
            "title" => teaser.Title,
            "url" => teaser.Url,
            "date" => teaser.Date,
            "summary" => teaser.Summary,
            "tags" => _tags,
            _ => TemplateValue.Null,
        };
        return !value.IsNull;
    }
}
