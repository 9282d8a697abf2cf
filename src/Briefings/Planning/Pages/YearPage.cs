using System.Collections.Immutable;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Pages;

/// <summary>The releases of a year, or those without a date.</summary>
/// <param name="Months">The newest first; none of what has no date.</param>
/// <param name="Slice">Null where the year is too long for a page and its months have all.</param>
internal sealed record YearPage(SitePath Path, Period Year, ImmutableArray<Period> Months, ListSlice? Slice)
    : HtmlPage(Path, Year.Language);
