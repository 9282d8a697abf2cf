using Briefings.Configuration;
using Briefings.Planning.Addresses;

namespace Briefings.Planning.Pages;

/// <summary>Every feed of a language, for feed readers.</summary>
internal sealed record OpmlPage(SitePath Path, LanguageTag Language) : Page(Path);
