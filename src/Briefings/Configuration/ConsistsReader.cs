using System.Collections.Immutable;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;

namespace Briefings.Configuration;

/// <summary>Reads what the site consists of beside its subjects: <c>outputs</c> and the formats of feeds.</summary>
internal static class ConsistsReader
{
    private static readonly string[] Formats = ["rss", "atom", "json"];
    private static readonly string[] Twins = ["md", "json"];

    public static OutputSettings ReadOutputs(FieldReader site)
    {
        var defaults = new OutputSettings();
        if (site.Mapping("outputs") is not { } fields)
            return defaults;
        var twins = ReadSet(fields, "twins", Twins);
        var outputs = new OutputSettings(
            ReadSwitch(fields, "compare") ?? defaults.Compare,
            twins?.Contains("md") ?? defaults.MarkdownTwins,
            twins?.Contains("json") ?? defaults.JsonTwins)
        {
            Search = ReadSwitch(fields, "search") ?? defaults.Search,
            Months = ReadSwitch(fields, "months") ?? defaults.Months,
            Archive = ReadSwitch(fields, "archive") ?? defaults.Archive,
            Foreign = ReadSwitch(fields, "foreign") ?? defaults.Foreign,
            HomeIsList = fields.Value<bool>("home", TryParseHome, "'news' or 'list'") ?? defaults.HomeIsList,
        };
        fields.Finish();
        return outputs;
    }

    /// <returns>Null where the key is absent.</returns>
    public static FeedKinds? ReadFormats(FieldReader fields, string key)
    {
        if (ReadSet(fields, key, Formats) is not { } formats)
            return null;
        return formats.Aggregate(FeedKinds.None, (all, format) => all | format switch
        {
            "rss" => FeedKinds.Rss,
            "atom" => FeedKinds.Atom,
            _ => FeedKinds.Json,
        });
    }

    private static bool TryParseHome(string? text, out bool isList)
    {
        isList = text == "list";
        return text is "list" or "news";
    }

    private static bool? ReadSwitch(FieldReader fields, string key) => fields.Value<bool>(key, bool.TryParse, "true or false");

    private static ImmutableArray<string>? ReadSet(FieldReader fields, string key, string[] known)
    {
        if (fields.Node(key) is null)
            return null;
        var found = fields.Scalars(key);
        foreach (var wrong in found.Where(item => !known.Contains(item.Value)))
            fields.Diagnostics.Add(Messages.WrongValue(wrong.Span, key, wrong.Value, $"a list of {string.Join(", ", known)}"));
        return [.. found.Select(item => item.Value).Where(known.Contains)];
    }
}
