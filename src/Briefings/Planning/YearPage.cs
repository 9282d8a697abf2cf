using Briefings.Configuration;

namespace Briefings.Planning;

/// <summary>The releases of a year, or those without a date.</summary>
internal sealed record YearPage(SitePath Path, LanguageTag Language, int? Year, ListSlice Slice) : HtmlPage(Path, Language);
