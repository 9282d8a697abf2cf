using Briefings.Configuration;
using Briefings.Planning.Addresses;

namespace Briefings.Planning.Pages;

/// <summary>The first page of a language.</summary>
internal sealed record HomePage(SitePath Path, LanguageTag Language) : HtmlPage(Path, Language);
