using System.Collections.Frozen;

namespace Briefings.Templating.Functions;

/// <summary>Everything a template finds without being given it.</summary>
internal static class Modules
{
    public static FrozenDictionary<string, TemplateValue> All { get; } = new Dictionary<string, TemplateValue>
    {
        ["array"] = ArrayModule.Create(),
        ["date"] = DateModule.Create(),
        ["html"] = HtmlModule.Create(),
        ["math"] = MathModule.Create(),
        ["object"] = ObjectModule.Create(),
        ["regex"] = RegexModule.Create(),
        ["string"] = StringModule.Create(),
        ["timespan"] = TimeSpanModule.Create(),
        ["include"] = TemplateValue.From(new IncludeFunction()),
        ["include_join"] = TemplateValue.From(new IncludeJoinFunction()),
        ["empty"] = TemplateValue.Empty,
        ["blank"] = TemplateValue.Empty,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
