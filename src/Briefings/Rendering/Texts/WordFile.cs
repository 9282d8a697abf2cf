using Briefings.Configuration;
using Briefings.Configuration.Yaml;

namespace Briefings.Rendering.Texts;

/// <summary>One file of <c>templates/i18n</c>: a site's own may hold a single word.</summary>
internal sealed record WordFile(LanguageTag Language, YamlMapping Words)
{
    private readonly Dictionary<string, YamlNode> _words = Words.Entries
        .DistinctBy(entry => entry.Key.Value)
        .ToDictionary(entry => entry.Key.Value, entry => entry.Value, StringComparer.Ordinal);

    public IEnumerable<string> Keys => _words.Keys;

    /// <returns>Null where the file does not have the word, or has it empty.</returns>
    public YamlNode? Find(string key) =>
        _words.TryGetValue(key, out var node) && node is not YamlScalar { IsNull: true } ? node : null;
}
