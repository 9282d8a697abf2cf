using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Subjects;

namespace Briefings.Planning.Pages;

/// <summary>One year of the timeline, where that is long.</summary>
internal sealed record EventYearPage(SitePath Path, LanguageTag Language, EventYear Year) : HtmlPage(Path, Language);
