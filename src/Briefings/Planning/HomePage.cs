using Briefings.Configuration;

namespace Briefings.Planning;

/// <summary>The first page of a language.</summary>
internal sealed record HomePage(SitePath Path, LanguageTag Language) : HtmlPage(Path, Language);
