using System.Globalization;
using Briefings.Planning.Pages;
using Briefings.Planning.Releases;

namespace Briefings.Rendering.Views;

/// <summary>The years of a list that takes several pages, with how many briefings each has in the whole list.</summary>
internal static class ListYears
{
    /// <param name="page">The page with the newest.</param>
    /// <param name="own">The years to which it can be narrowed; null for none.</param>
    /// <returns>A year leads to the page on which it begins, or narrows this one where that is here.</returns>
    public static FacetView Of(SubjectPage page, FacetView? own, ViewContext context)
    {
        var (slice, list) = (page.Slice, page.Subject.Path(page.Language));
        var all = context.ListedIn(page.Language, page.Subject.Releases);
        var size = (all.Length - slice.Releases.Length) / (slice.Part.Count - 1);
        var values = all.Select((release, at) => (Year: YearOf(release, context), At: at)).Where(entry => entry.Year is not null)
            .GroupBy(entry => entry.Year!, entry => entry.At, StringComparer.Ordinal)
            .OrderByDescending(year => year.Key, StringComparer.Ordinal)
            .Select(year => Value(year.Key, year.Min(), year.Count()));
        return new FacetView(context.Texts["search_year"], [.. values]);

        FacetValueView Value(string year, int first, int count)
        {
            var here = own?.Values.FirstOrDefault(value => value.Text == year);
            if (first < slice.Releases.Length)
                return new FacetValueView(year, here?.Id ?? "", count) { Url = here is null ? "#list" : null };
            var number = slice.Part.Count - 1 - ((first - slice.Releases.Length) / size);
            return new FacetValueView(year, "", count) { Url = context.UrlOf(slice.Part.PathOf(list, number)) };
        }
    }

    /// <summary>Of the version that the page's language shows; null for one without a date.</summary>
    public static string? YearOf(Release release, ViewContext context) => YearOf(release.For(context.Language));

    /// <returns>Null for one without a date.</returns>
    public static string? YearOf(Briefing briefing) => briefing.Article.Date?.Day.Year.ToString("D4", CultureInfo.InvariantCulture);
}
