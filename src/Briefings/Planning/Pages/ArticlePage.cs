using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Pages;

/// <summary>One briefing.</summary>
internal sealed record ArticlePage(SitePath Path, LanguageTag Language, Briefing Briefing) : HtmlPage(Path, Language);
