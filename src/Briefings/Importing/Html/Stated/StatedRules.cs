using Briefings.Importing.Fields.Days;

namespace Briefings.Importing.Html.Stated;

/// <summary>The places where a page states its facts, in the words in which evidence names them.</summary>
internal static class StatedRules
{
    public const string JsonLd = "JSON-LD of the page";
    public const string BrokenJsonLd = "JSON-LD of the page, which is broken";
    public const string JsonLdOfOther = "JSON-LD of the page, not of an article";
    public const string Meta = "meta element of the page";
    public const string Microdata = "microdata of the page";
    public const string TimeElement = "time element of the page";
    public const string Heading = "first-level heading of the page";
    public const string DocumentTitle = "title element of the page";
    public const string DocumentTitleCut = "title element of the page without the site";
    public const string SiteInTitle = "site in the title element of the page";
    public const string Canonical = "canonical link of the page";
    public const string SavedFrom = "address from which the page was saved";
    public const string AlternateLink = "link to this language of the page";
    public const string LabelledSource = "line labelled as source beside the title of the page";
    public const string Host = "host of the page's address";
    public const string Byline = "byline of the page";
    public const string AuthorLink = "link to the author";
    public const string PersonLink = "link to a person above the text";
    public const string AuthorInScript = "author in a script of the page";
    public const string DayInAddress = "day in the page's address";
    public const string DateNamed = "element of the page that is named for its date";
    public const string DateNearTitle = "day that is shown beside the title of the page";
    public const string DateInScript = "date in a script of the page";
    public const string DateElsewhere = "day that is shown elsewhere on the page";
    public const string Feed = "stated by the feed";
    public const string NewsItem = "stated by the news item";
    public const string Embargo = DateSanity.EmbargoOfItem;
    public const string LanguageAttribute = "language that the page names";

    /// <summary>Whether a page states there for machines what its readers see elsewhere.</summary>
    public static bool IsForMachines(string rule) => rule is Meta or JsonLd or Microdata or BrokenJsonLd or JsonLdOfOther;
}
