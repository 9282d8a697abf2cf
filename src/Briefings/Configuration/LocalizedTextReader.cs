using System.Collections.Immutable;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;

namespace Briefings.Configuration;

/// <summary>Reads a text that is one for all languages, or a mapping of language tags to texts.</summary>
internal static class LocalizedTextReader
{
    /// <returns>Null when the key is absent or an empty mapping. Its first language serves for the rest.</returns>
    public static LocalizedText? Read(FieldReader fields, string key)
    {
        if (fields.Node(key) is YamlScalar scalar)
            return string.IsNullOrWhiteSpace(scalar.Value) ? null : (LocalizedText)scalar.Value;
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        string? first = null;
        foreach (var (language, value) in fields.Entries(key))
        {
            if (!LanguageTag.TryParse(language.Value, out var tag))
                fields.Diagnostics.Add(Messages.WrongValue(language.Span, key, language.Value, "keyed by language tags as in 'en'"));
            else if (value is not YamlScalar text)
                fields.Diagnostics.Add(Messages.WrongValue(value.Span, key, value.Kind, "a single text for each language"));
            else
                texts[tag.Value] = text.Value;
            first ??= texts.Values.FirstOrDefault();
        }

        return first is null ? null : new LocalizedText(first, texts.ToImmutable());
    }
}
