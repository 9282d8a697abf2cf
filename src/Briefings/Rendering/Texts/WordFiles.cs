using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Rendering.Themes;

namespace Briefings.Rendering.Texts;

/// <summary>The files of <c>templates/i18n</c>, the site's before the program's, each read once.</summary>
internal sealed class WordFiles(Theme theme, DiagnosticBag diagnostics)
{
    /// <summary>The folder below <c>templates/</c>.</summary>
    public const string Folder = "i18n/";

    private const string Extension = ".yml";

    private static readonly ImmutableSortedDictionary<string, string> Scripts = new Dictionary<string, string>
    {
        ["zh-TW"] = "zh-Hant",
        ["zh-HK"] = "zh-Hant",
        ["zh-MO"] = "zh-Hant",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private readonly Dictionary<(string Name, bool OfSite), WordFile?> _read = [];

    /// <summary>The files that the site itself has.</summary>
    public ImmutableArray<WordFile> OfSite =>
    [
        .. theme.Below(Folder).Where(name => theme.IsOfSite(Folder + name) && name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => Read(name[..^Extension.Length], ofSite: true)).OfType<WordFile>(),
    ];

    /// <summary>The name of a language's file below <c>templates/</c>.</summary>
    public static string NameOf(string language) => Folder + language + Extension;

    /// <summary>What the program itself has for a language; null where it has nothing.</summary>
    public WordFile? Own(string language) => Read(language, ofSite: false);

    /// <summary>The files with words for a language, the most exact first, the site's before the program's.</summary>
    public IEnumerable<WordFile> For(LanguageTag language)
    {
        var names = new[] { language.Value, Scripts.GetValueOrDefault(language.Value), language.Primary };
        foreach (var name in names.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (Read(name, ofSite: true) is { } ofSite)
                yield return ofSite;
            if (Read(name, ofSite: false) is { } own)
                yield return own;
        }
    }

    private WordFile? Read(string name, bool ofSite)
    {
        if (_read.TryGetValue((name, ofSite), out var known))
            return known;
        var source = ofSite ? OfSiteText(NameOf(name)) : Theme.OwnText(NameOf(name));
        var file = source is not null && LanguageTag.TryParse(name, out var language)
            && YamlReader.Read(source.Path, source.Text, 0, diagnostics) is { } words
                ? new WordFile(language, words)
                : null;
        _read.Add((name, ofSite), file);
        return file;
    }

    private SourceText? OfSiteText(string name) => theme.IsOfSite(name) ? theme.ReadText(name) : null;
}
