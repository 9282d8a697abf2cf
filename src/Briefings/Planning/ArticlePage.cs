using Briefings.Configuration;

namespace Briefings.Planning;

/// <summary>One briefing.</summary>
internal sealed record ArticlePage(SitePath Path, LanguageTag Language, Briefing Briefing) : HtmlPage(Path, Language);
