using System.Collections.Immutable;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Configuration;

/// <summary>Reads <c>subjects</c>: what the site makes of each kind, and the kinds that it adds.</summary>
internal static class SubjectsReader
{
    private const int MostPages = 1_000_000;

    private const string Shape = "keys with values, as in '{pages: 2, feeds: [rss]}', or false";

    // What an article's file says besides, and what else is below a language's home.
    private static readonly string[] Taken =
    [
        "id", "title", "date", "language", "place", "source", "agency", "author", "summary", "tags", "slug", "aliases", "draft",
        "expires", "added", "display", "related", "updated", "correction", "retracted", "original", "image", "noindex", "robots",
        "license", "copyright", "params", "import", "archive", "search", "subscribe", "feed", "home", "undated", "page",
    ];

    public static ImmutableSortedDictionary<string, SubjectSettings> Read(FieldReader site)
    {
        var subjects = SubjectSettings.Defaults;
        foreach (var (key, value) in site.Entries("subjects"))
        {
            if (value is YamlScalar { Value: "false" } && SubjectSettings.Defaults.ContainsKey(key.Value))
                subjects = subjects.SetItem(key.Value, SubjectSettings.LeftOut);
            else if (value is not YamlMapping mapping)
                site.Diagnostics.Add(Messages.WrongValue(value.Span, key.Value, value.Kind, Shape));
            else if (Read(key, mapping, site.Diagnostics) is { } settings)
                subjects = subjects.SetItem(key.Value, settings);
        }

        return subjects;
    }

    /// <summary>The kinds that a site adds, for those who read its content without its configuration.</summary>
    public static ImmutableArray<string> OwnKeys(ISiteFiles files)
    {
        var ignored = new DiagnosticBag();
        return files.Exists(SiteConfig.FileName) && TextFile.Read(files, SiteConfig.FileName, ignored) is { } source
            && YamlReader.Read(source.Path, source.Text, 0, ignored) is { } mapping
                ? [.. SubjectSettings.OwnKeys(Read(new FieldReader(mapping, ignored)))]
                : [];
    }

    private static SubjectSettings? Read(YamlScalar key, YamlMapping mapping, DiagnosticBag diagnostics)
    {
        var fields = new FieldReader(mapping, diagnostics);
        var title = LocalizedTextReader.Read(fields, "title");
        var isOwn = !SubjectSettings.Defaults.TryGetValue(key.Value, out var defaults);
        if (isOwn && title is null)
        {
            diagnostics.Add(SiteMessages.UnknownSubject(key.Span, key.Value, SubjectSettings.Defaults.Keys));
            return null;
        }

        if (isOwn && !CanBeAdded(key.Value))
        {
            diagnostics.Add(SiteMessages.SubjectKey(key.Span, key.Value));
            return null;
        }

        // An event or a series has a page in any case: others belong to it.
        var pages = key.Value is "events" or "series" ? null : fields.Number("pages", 1, MostPages);
        defaults ??= SubjectSettings.Own;
        var settings = new SubjectSettings(pages ?? defaults.Pages, ConsistsReader.ReadFormats(fields, "feeds") ?? defaults.Feeds) { Title = title };
        fields.Finish();
        return settings;
    }

    // It is a key, a folder and a part of an address.
    private static bool CanBeAdded(string key) =>
        key.Length is > 1 and <= 40 && char.IsAsciiLetterLower(key[0]) && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && !key.Contains("--", StringComparison.Ordinal) && key[^1] != '-' && !Taken.Contains(key);
}
