using System.Text.Json;
using Briefings.Templating.Values;

namespace Briefings.Templating;

/// <summary>Values from JSON.</summary>
public static class TemplateJson
{
    /// <summary>Copies a JSON value: objects become <see cref="TemplateModel"/>, whole numbers integers.</summary>
    /// <param name="element">The JSON.</param>
    public static TemplateValue From(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                return TemplateValue.From((ITemplateObject)Model(element));
            case JsonValueKind.Array:
                return TemplateValue.From(new ArrayValue([.. element.EnumerateArray().Select(From)]));
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number when element.TryGetInt64(out var integer):
                return integer;
            case JsonValueKind.Number:
                return element.GetDouble();
            case JsonValueKind.True or JsonValueKind.False:
                return element.GetBoolean();
            default:
                return TemplateValue.Null;
        }
    }

    /// <summary>Copies a JSON object to a model.</summary>
    /// <param name="element">The object.</param>
    /// <exception cref="InvalidOperationException">The JSON is not an object.</exception>
    public static TemplateModel Model(JsonElement element)
    {
        var model = new TemplateModel();
        foreach (var property in element.EnumerateObject())
            model[property.Name] = From(property.Value);

        return model;
    }
}
