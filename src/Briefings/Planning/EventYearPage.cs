using Briefings.Configuration;

namespace Briefings.Planning;

/// <summary>One year of the timeline, where that is long.</summary>
internal sealed record EventYearPage(SitePath Path, LanguageTag Language, EventYear Year) : HtmlPage(Path, Language);
