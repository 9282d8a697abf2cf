using Briefings.Configuration;

namespace Briefings.Planning;

/// <summary>A part of a language's search index that browsers fetch when a word needs it.</summary>
/// <param name="Number">From 0.</param>
internal sealed record SearchShardPage(SitePath Path, LanguageTag Language, SearchPart Part, int Number) : Page(Path);
