using System.Globalization;
using Briefings.Configuration;
using Briefings.Content.Writing;

namespace Briefings.Content;

/// <summary>Where content files are: <c>content/briefings/&lt;year&gt;/&lt;slug&gt;.&lt;language&gt;.md</c> and its like.</summary>
internal static class ContentPath
{
    public const string Root = "content";
    public const string Briefings = "content/briefings";
    public const string Events = "content/events";
    public const string Series = "content/series";
    public const string Subjects = "content/subjects";
    public const string Pages = "content/pages";
    public const string Media = "content/media";
    public const string Decisions = "content/decisions.yml";
    public const string LinkNotes = "content/links.yml";

    /// <summary>The file of an article; one without a date is under <c>undated</c>.</summary>
    public static string OfArticle(Slug slug, LanguageTag language, ArticleDate? date) =>
        $"{Briefings}/{date?.Day.Year.ToString("D4", CultureInfo.InvariantCulture) ?? "undated"}/{slug}.{language}.md";

    public static string OfEvent(Slug id) => $"{Events}/{id}.md";

    public static string OfSeries(Slug id) => $"{Series}/{id}.md";

    /// <summary>The slug and language that an article's file name states; default where it states none.</summary>
    public static (Slug Slug, LanguageTag Language) ReadName(string path)
    {
        // Some systems name files by letters in parts; the address is one, wherever the site is built.
        var name = WholeLetters.Of(Path.GetFileNameWithoutExtension(path));
        var dot = name.LastIndexOf('.');
        if (dot < 0 || !LanguageTag.TryParse(name[(dot + 1)..], out var language))
            return (Slug.TryParse(name, out var whole) ? whole : default, default);
        return (Slug.TryParse(name[..dot], out var slug) ? slug : default, language);
    }
}
