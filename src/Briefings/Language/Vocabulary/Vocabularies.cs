using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Briefings.Language.Vocabulary;

/// <summary>The vocabularies of all languages that have one, each read when it is first asked for.</summary>
internal static class Vocabularies
{
    private const string Folder = "vocabulary/";

    private static readonly LanguageWords None = LanguageWords.Parse("");
    private static readonly ConcurrentDictionary<string, LanguageWords> Read = new(StringComparer.Ordinal);

    /// <summary>The primary subtags of the languages that have a vocabulary, sorted.</summary>
    public static ImmutableArray<string> Languages { get; } =
    [
        .. PackedTexts.Names
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^4])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A language's words; one without any where there is no file for it.</summary>
    /// <param name="language">Primary subtag, as in <c>de</c>.</param>
    public static LanguageWords Of(string language) => Read.GetOrAdd(language, Load);

    private static LanguageWords Load(string language)
    {
        if (Languages.BinarySearch(language, StringComparer.Ordinal) < 0)
            return None;
        return LanguageWords.Parse(PackedTexts.Read($"{Folder}{language}.txt"));
    }
}
