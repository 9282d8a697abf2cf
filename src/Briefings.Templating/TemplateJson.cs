using System.Text.Json;

namespace Briefings.Templating;

/// <summary>Values from JSON.</summary>
public static class TemplateJson
{
    /// <summary>Copies a JSON value: objects become <see cref="TemplateModel"/>, whole numbers integers.</summary>
    /// <param name="element">The JSON.</param>
    public static TemplateValue From(JsonElement element) => throw new NotImplementedException();
}
