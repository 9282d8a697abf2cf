using Briefings.Configuration;
using Briefings.Planning.Addresses;

namespace Briefings.Planning.Pages;

/// <summary>The front page, where a reader chooses a language.</summary>
internal sealed record EntryPage(SitePath Path, LanguageTag Language) : HtmlPage(Path, Language);
