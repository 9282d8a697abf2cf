namespace Briefings.Importing.Lines;

/// <summary>Every reason that the ledger gives for what became of a line.</summary>
internal static class LineReasons
{
    public const string Blank = "blank";
    public const string RunningText = "running text";
    public const string Standfirst = "standfirst below the title";
    public const string Title = "the title";
    public const string NamesDate = "names the date";
    public const string NamesTitle = "names the title";
    public const string NamesUpdate = "names the day of the last change";
    public const string NamesSource = "names the source";
    public const string NamesOriginal = "names the original";
    public const string NamesLanguage = "names the language";
    public const string NamesPlace = "names the place";
    public const string NamesAuthor = "names the author";
    public const string NamesStatus = "names the status";
    public const string NamesTopics = "names the topics";
    public const string NamesSummary = "names the summary";
    public const string NamesAddress = "names the address";
    public const string NamesParameter = "names what is no field";
    public const string Shortcode = "means something to the generator of another site";
    public const string PageLabels = "labels of the page";
    public const string RepeatsTitle = "repeats the title";
    public const string KindOfText = "says what kind of text it is";
    public const string Overline = "overline of the title";
    public const string AboveTitle = "above the title";
    public const string Contact = "how to reach the sender";
    public const string MailHead = "head of a mail";
    public const string PageFurniture = "head, foot or number of a printed page";
    public const string NumberOfRelease = "number of the release";
    public const string SignOff = "signature of the desk";
    public const string Notice = "notice of the desk";
    public const string OtherVersion = "heads the version in another language";
    public const string EditorSettings = "settings of an editor";
    public const string Rule = "a rule";
    public const string Prompt = "prompt of a web page";
    public const string Picture = "in place of a picture";
    public const string LinkBar = "bar of links";
    public const string FrontMatter = "front matter";
    public const string Contents = "table of contents";
    public const string LaterSection = "later section of the table of contents";
    public const string SectionHeading = "heading of the release's section";
    public const string AbovePage = "page above the article";
    public const string BelowPage = "page below the article";
    public const string OtherArticles = "points to other articles";
    public const string RepeatedOnPage = "on the page more than once";
    public const string SlideCount = "counts the slides";
    public const string Teaser = "points to another article or a picture";
    public const string PageNotice = "notice of the page";
    public const string ShortLines = "run of short lines";
    public const string OtherArticleOfFile = "another article of the file";
    public const string Markup = "markup of the page";
    public const string OtherPartOfFeed = "another part of the feed";
}
