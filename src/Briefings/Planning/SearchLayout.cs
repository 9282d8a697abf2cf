using Briefings.Configuration;

namespace Briefings.Planning;

/// <summary>How a language's search index is cut into parts that a browser can fetch one by one.</summary>
/// <param name="Briefings">How many briefings it covers.</param>
internal readonly record struct SearchLayout(int Briefings)
{
    /// <summary>Titles and addresses on one part: few, because the best results stand far apart.</summary>
    public const int EntriesPerPart = 16;

    private const int BriefingsPerWordPart = 24;
    private const int MostWordParts = 512;

    /// <summary>Words are spread by their first two letters, so that a prefix needs one part only.</summary>
    public int WordParts => Math.Clamp(Briefings / BriefingsPerWordPart, 1, MostWordParts);

    public int EntryParts => (Briefings + EntriesPerPart - 1) / EntriesPerPart;

    public static SitePath Folder(LanguageTag language) => LanguagePath.Below(language, "search");

    public static SitePath PathOf(LanguageTag language, SearchPart part, int number) => Folder(language).Then(part switch
    {
        SearchPart.Facets => "facets.json",
        SearchPart.Words => $"words-{number}.json",
        _ => $"entries-{number}.json",
    });
}
