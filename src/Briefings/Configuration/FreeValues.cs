using Briefings.Configuration.Yaml;

namespace Briefings.Configuration;

/// <summary>Values under <c>params</c>, which mean something to the site's own templates alone.</summary>
internal sealed record FreeValues(YamlMapping Values)
{
    /// <summary>On one line, as YAML.</summary>
    public string Text { get; } = Values.ToFlow();

    /// <returns>Null where the key is absent.</returns>
    public static FreeValues? Read(FieldReader fields, string key = "params") =>
        fields.Node(key) is not null && fields.Mapping(key) is not null && fields.Node(key) is YamlMapping values ? new FreeValues(values) : null;

    // Where a value is written is not part of what it is.
    public bool Equals(FreeValues? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}
