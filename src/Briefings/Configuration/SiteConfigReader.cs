using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration.Images;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Tracing;

namespace Briefings.Configuration;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SiteConfigReader
{
    private const string TagShape = "a language tag as in 'en' or 'pt-BR'";

    /// <summary>Reads the site's configuration and reports everything wrong with it.</summary>
    /// <returns>Null when there is none, or it cannot be read at all.</returns>
    public static SiteConfig? Read(ISiteFiles files, DiagnosticBag diagnostics)
    {
        if (!files.Exists(SiteConfig.FileName))
        {
            diagnostics.Add(Messages.NoSite(SiteConfig.FileName));
            return null;
        }

        return TextFile.Read(files, SiteConfig.FileName, diagnostics) is { } source
            && YamlReader.Read(source.Path, source.Text, 0, diagnostics) is { } mapping
                ? Read(new FieldReader(mapping, diagnostics)) with { Text = Fingerprint.Of(source.Text) }
                : null;
    }

    private static SiteConfig Read(FieldReader fields)
    {
        var defaults = new SiteConfig { Title = "" };
        var config = new SiteConfig
        {
            Title = ReadTitle(fields),
            Description = LocalizedTextReader.Read(fields, "description") ?? defaults.Description,
            BaseUrl = ReadBaseUrl(fields) ?? defaults.BaseUrl,
            BaseUrlPlace = fields.Node("baseUrl")?.Span ?? SourceSpan.At(SiteConfig.FileName, 1, 1),
            DefaultLanguage = fields.Value<LanguageTag>("defaultLanguage", LanguageTag.TryParse, TagShape)
                ?? defaults.DefaultLanguage,
            Languages = ReadLanguages(fields),
            Sources = fields.Entries("sources").ToFrozenDictionary(
                entry => entry.Key.Value, entry => ReadSource(entry.Value, fields.Diagnostics) with { Place = entry.Key.Span }, StringComparer.Ordinal),
            Feeds = ReadFeeds(fields),
            Publish = PublishTargetReader.Read(fields),
            Watch = ReadWatch(fields),
            Permalinks = PermalinkPattern.Read(fields),
            Subjects = SubjectsReader.Read(fields),
            Outputs = ConsistsReader.ReadOutputs(fields),
            Menu = MenuReader.Read(fields, "menu"),
            Footer = MenuReader.Read(fields, "footer"),
            Images = PictureSettingsReader.Read(fields),
            Theme = ThemeSettingsReader.Read(fields),
            Params = FreeValues.Read(fields),
            NoIndex = fields.Flag("noindex"),
            PageSize = fields.Number("pageSize", 1, 1000) ?? defaults.PageSize,
        };
        fields.Finish();
        return config;
    }

    private static LocalizedText ReadTitle(FieldReader fields)
    {
        if (LocalizedTextReader.Read(fields, "title") is { } title)
            return title;
        return fields.RequiredText("title");
    }

    private static Uri? ReadBaseUrl(FieldReader fields)
    {
        if (fields.Text("baseUrl") is not { } text)
            return null;
        if (BaseUrlParser.Parse(text) is { } url)
            return url;
        fields.Diagnostics.Add(Messages.WrongValue(fields.PlaceOf("baseUrl"), "baseUrl", text, BaseUrlParser.Right));
        return null;
    }

    private static ImmutableArray<LanguageTag> ReadLanguages(FieldReader fields)
    {
        var tags = ImmutableArray.CreateBuilder<LanguageTag>();
        foreach (var item in fields.Scalars("languages"))
        {
            if (LanguageTag.TryParse(item.Value, out var tag))
                tags.Add(tag);
            else
                fields.Diagnostics.Add(Messages.WrongValue(item.Span, "languages", item.Value, TagShape));
        }

        return tags.ToImmutable();
    }

    private static ImmutableArray<WatchedFeed> ReadWatch(FieldReader fields)
    {
        var feeds = ImmutableArray.CreateBuilder<WatchedFeed>();
        foreach (var item in fields.Scalars("watch"))
        {
            if (Uri.TryCreate(item.Value, UriKind.Absolute, out var feed) && feed.Scheme is "https" or "http" && feed.UserInfo.Length == 0)
                feeds.Add(new WatchedFeed(feed, item.Span));
            else
                fields.Diagnostics.Add(Messages.WrongValue(item.Span, "watch", item.Value, "the address of a feed, as in 'https://example.org/feed.xml'"));
        }

        return feeds.ToImmutable();
    }

    private static SourcePolicy ReadSource(YamlNode node, DiagnosticBag diagnostics)
    {
        if (node is not YamlMapping mapping)
        {
            diagnostics.Add(Messages.WrongValue(node.Span, "sources", node.Kind, "keys with values, as in 'display: excerpt'"));
            return new SourcePolicy(DisplayMode.Full, null);
        }

        var fields = new FieldReader(mapping, diagnostics);
        var policy = new SourcePolicy(DisplayModeReader.Read(fields, "display") ?? DisplayMode.Full, fields.Address("url"))
        {
            Rights = ReadRights(fields),
        };
        fields.Finish();
        return policy;
    }

    private static Rights ReadRights(FieldReader fields) =>
        new(fields.Text("license"), fields.Text("usageTerms"), fields.Text("copyright"));

    private static FeedSettings ReadFeeds(FieldReader fields)
    {
        var settings = new FeedSettings();
        if (fields.Mapping("feeds") is not { } feeds)
            return settings;
        settings = new FeedSettings(
            feeds.Number("items", 1, 10_000) ?? settings.Items,
            feeds.Number("bytes", 1_000, 100_000_000) ?? settings.Bytes,
            ReadHub(feeds))
        {
            Formats = ConsistsReader.ReadFormats(feeds, "formats") ?? settings.Formats,
        };
        feeds.Finish();
        return settings;
    }

    // Every feed names it, so that it must not hold a password.
    private static FeedHub? ReadHub(FieldReader feeds)
    {
        if (feeds.Text("hub") is not { } text)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            && url.Fragment.Length == 0 && url.UserInfo.Length == 0)
        {
            return new FeedHub(url.AbsoluteUri, feeds.PlaceOf("hub"));
        }

        feeds.Diagnostics.Add(Messages.WrongValue(
            feeds.PlaceOf("hub"), "hub", text, "the address of a WebSub hub as in 'https://hub.example.org/'"));
        return null;
    }
}
