using System.Collections.Immutable;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;

namespace Briefings.Configuration;

/// <summary>Reads what the site consists of: <c>subjects</c>, <c>outputs</c> and the formats of feeds.</summary>
internal static class ConsistsReader
{
    private const int MostPages = 1_000_000;

    private static readonly string[] Formats = ["rss", "atom", "json"];
    private static readonly string[] Twins = ["md", "json"];

    public static ImmutableSortedDictionary<string, SubjectSettings> ReadSubjects(FieldReader site)
    {
        var subjects = SubjectSettings.Defaults;
        foreach (var (key, value) in site.Entries("subjects"))
        {
            if (!subjects.TryGetValue(key.Value, out var defaults))
                site.Diagnostics.Add(SiteMessages.UnknownSubject(key.Span, key.Value, SubjectSettings.Defaults.Keys));
            else if (value is YamlMapping mapping)
                subjects = subjects.SetItem(key.Value, Read(new FieldReader(mapping, site.Diagnostics), key.Value, defaults));
            else
                site.Diagnostics.Add(Messages.WrongValue(value.Span, key.Value, value.Kind, "keys with values, as in '{pages: 2, feeds: [rss]}'"));
        }

        return subjects;
    }

    public static OutputSettings ReadOutputs(FieldReader site)
    {
        var defaults = new OutputSettings();
        if (site.Mapping("outputs") is not { } fields)
            return defaults;
        var twins = ReadSet(fields, "twins", Twins);
        var outputs = new OutputSettings(
            fields.Value<bool>("compare", bool.TryParse, "true or false") ?? defaults.Compare,
            twins?.Contains("md") ?? defaults.MarkdownTwins,
            twins?.Contains("json") ?? defaults.JsonTwins);
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

    // An event or a series has a page in any case: others belong to it.
    private static SubjectSettings Read(FieldReader fields, string kind, SubjectSettings defaults)
    {
        var pages = kind is "events" or "series" ? null : fields.Number("pages", 1, MostPages);
        var settings = new SubjectSettings(pages ?? defaults.Pages, ReadFormats(fields, "feeds") ?? defaults.Feeds);
        fields.Finish();
        return settings;
    }

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
