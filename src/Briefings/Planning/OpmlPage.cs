using Briefings.Configuration;

namespace Briefings.Planning;

/// <summary>Every feed of a language, for feed readers.</summary>
internal sealed record OpmlPage(SitePath Path, LanguageTag Language) : Page(Path);
