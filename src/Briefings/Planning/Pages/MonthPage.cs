using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Pages;

/// <summary>The releases of a month, or a part of them where they are many.</summary>
internal sealed record MonthPage(SitePath Path, Period Month, ListSlice Slice) : HtmlPage(Path, Month.Language);
