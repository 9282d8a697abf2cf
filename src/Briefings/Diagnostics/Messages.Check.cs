using Briefings.Files;

namespace Briefings.Diagnostics;

/// <content>Of the built site: BR08.</content>
internal static partial class Messages
{
    public static Diagnostic NothingBuilt(string path) => Error(
        "BR0801", SourceSpan.File(path), $"There is no built site in '{path}'; run 'briefings build' first, or name its folder with -o");

    public static Diagnostic BrokenLink(SourceSpan place, string url) => Error(
        "BR0802", place, $"'{Shorten(url)}' leads to no file of the site; correct the link, or give the page that moved an alias");

    public static Diagnostic BrokenAnchor(SourceSpan place, string url) => Error(
        "BR0803", place, $"'{Shorten(url)}' names a place that the page does not have; name the id of an element on it");

    public static Diagnostic OneWayVersion(SourceSpan place, string url) => Error(
        "BR0804", place, $"'{url}' is named as a version in another language, but does not name this page in turn; name both or neither");

    public static Diagnostic OtherLanguage(SourceSpan place, string what) => Error(
        "BR0805", place, $"'{what}' is what hreflang says, but the page says another language; make them the same");

    public static Diagnostic PageWithoutLanguage(SourceSpan place, string none) => Error(
        "BR0806", place, $"The page does not say its language{none}; write '<html lang=\"en\">' with the right one");

    public static Diagnostic PageWithoutTitle(SourceSpan place, string none) => Error(
        "BR0807", place, $"The page has no title{none}; write a <title>");

    public static Diagnostic HeadingSkipped(SourceSpan place, string what) => Warning(
        "BR0808", place, $"Headings are out of order: {what}; go down one level at a time");

    public static Diagnostic ImageWithoutText(SourceSpan place, string url) => Warning(
        "BR0809", place, $"The image '{Shorten(url)}' has no text; write 'alt', which may be empty for decoration");

    public static Diagnostic MixedContent(SourceSpan place, string url) => Error(
        "BR0810", place, $"'{Shorten(url)}' is loaded over http, which browsers refuse on an https page; load it over https");

    public static Diagnostic SameTitle(SourceSpan place, string title) => Warning(
        "BR0811", place, $"The title '{Shorten(title)}' is that of another page too; make them differ");

    public static Diagnostic SameDescription(SourceSpan place, string description) => Warning(
        "BR0812", place, $"The description '{Shorten(description)}' is that of another page too; make them differ or leave one out");

    public static Diagnostic SameAnchor(SourceSpan place, string id) => Warning(
        "BR0813", place, $"The id '{Shorten(id)}' is on the page already; links find the first only");

    public static Diagnostic NestedLink(SourceSpan place, string url) => Warning(
        "BR0815", place, $"'{Shorten(url)}' is linked within another link, which browsers end here, so that the rest of its words leads nowhere; close the outer link first");

    public static Diagnostic NotWellFormed(SourceSpan place, string why) => Error(
        "BR0820", place, $"The file is not well formed: {why}");

    public static Diagnostic FeedValueMissing(SourceSpan place, string name) => Error(
        "BR0821", place, $"The feed lacks {name}, which its format requires");

    public static Diagnostic FeedIdTwice(SourceSpan place, string id) => Error(
        "BR0822", place, $"The id '{Shorten(id)}' is in the feed already; readers would hide one of the items");

    public static Diagnostic FeedUrlRelative(SourceSpan place, string url) => Error(
        "BR0823", place, $"'{Shorten(url)}' is not a whole address, and a feed is read elsewhere; write it with https:// and the host");

    public static Diagnostic FeedDateWrong(SourceSpan place, string date) => Error(
        "BR0824", place, $"'{Shorten(date)}' is not a date as the format writes it; RSS wants 'Thu, 11 Sep 2025 00:00:00 +0000', the others '2025-09-11T00:00:00Z'");

    public static Diagnostic FeedContentFirst(SourceSpan place, string name) => Error(
        "BR0825", place, $"'{name}' is there without the description or before it; write the description first");

    public static Diagnostic FeedTooLarge(SourceSpan place, string size) => Warning(
        "BR0826", place, $"The feed has {size}, and some readers stop at 1000 KB; lower 'feeds' in 'site.yml'");

    public static Diagnostic FeedSelfElsewhere(SourceSpan place, string url) => Error(
        "BR0827", place, $"The feed says that its own address is '{Shorten(url)}', which is not where it will be; build with the right 'baseUrl'");

    public static Diagnostic SitemapTwice(SourceSpan place, string url) => Warning(
        "BR0830", place, $"'{Shorten(url)}' is in the sitemap twice; list it once");

    public static Diagnostic SitemapTooLarge(SourceSpan place, string size) => Error(
        "BR0831", place, $"The sitemap has {size}, more than the 50000 and 50 MB that are read; split it");

    public static Diagnostic SitemapElsewhere(SourceSpan place, string url) => Error(
        "BR0832", place, $"'{Shorten(url)}' is not below the site's address; build with the right 'baseUrl'");

    public static Diagnostic UrlGone(SourceSpan place, string url) => Error(
        "BR0841", place, $"'{url}' was published and is gone; give its article the alias '{url}', or bring it back");

    public static Diagnostic IdChanged(SourceSpan place, string url, string id) => Error(
        "BR0842", place, $"'{url}' was published with the feed id '{id}', which is another now; write the old one back");

    public static Diagnostic LockLine(SourceSpan place, string line) => Error(
        "BR0843", place, $"'{Shorten(line)}' is not a line of this file, which 'briefings publish' writes; take it from your version control");

    public static Diagnostic ExternalMoved(SourceSpan place, string url, string to) => Warning(
        "BR0851", place, $"'{Shorten(url)}' moved for good to '{Shorten(to)}'; link there");

    public static Diagnostic ExternalGone(SourceSpan place, string url, string why) => Warning(
        "BR0852", place, $"'{Shorten(url)}' is gone ({why}); link to an archived copy, or leave the link out");

    public static Diagnostic ExternalBlocked(SourceSpan place, string url, string why) => Warning(
        "BR0853", place, $"'{Shorten(url)}' does not let programs look ({why}); look yourself");

    public static Diagnostic ExternalUnreachable(SourceSpan place, string url, string why) => Warning(
        "BR0854", place, $"'{Shorten(url)}' gave no answer that says anything ({Shorten(why)}); try again later");
}
