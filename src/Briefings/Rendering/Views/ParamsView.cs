using Briefings.Configuration;
using Briefings.Configuration.Yaml;
using Briefings.Templating;

namespace Briefings.Rendering.Views;

/// <summary>What is under <c>params</c>, as templates read it: a name that is not there is null.</summary>
internal sealed class ParamsView(YamlMapping? values) : ITemplateObject
{
    public IEnumerable<string> Names => values?.Entries.Select(entry => entry.Key.Value) ?? [];

    public static TemplateValue Of(FreeValues? values) => TemplateValue.From(new ParamsView(values?.Values));

    public bool TryGet(string name, out TemplateValue value)
    {
        var found = values?.Entries.FirstOrDefault(entry => entry.Key.Value == name).Value;
        value = found is null ? TemplateValue.Null : Of(found);
        return true;
    }

    private static TemplateValue Of(YamlNode node) => node switch
    {
        YamlMapping mapping => TemplateValue.From(new ParamsView(mapping)),
        YamlSequence list => TemplateValue.From(list.Items.Select(Of).ToArray()),
        YamlScalar { IsNull: true } => TemplateValue.Null,
        YamlScalar { IsQuoted: false } plain => Of(plain.Value),
        YamlScalar text => TemplateValue.From(text.Value),
        _ => TemplateValue.Null,
    };

    private static TemplateValue Of(string plain) =>
        plain is "true" or "false" ? TemplateValue.From(plain == "true")
        : long.TryParse(plain, System.Globalization.NumberStyles.AllowLeadingSign, null, out var number) ? TemplateValue.From(number)
        : TemplateValue.From(plain);
}
