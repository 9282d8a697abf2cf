using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Search;

namespace Briefings.Planning.Pages;

/// <summary>A part of a language's search index that browsers fetch when a word needs it.</summary>
/// <param name="Number">From 0.</param>
internal sealed record SearchShardPage(SitePath Path, LanguageTag Language, SearchPart Part, int Number) : Page(Path);
