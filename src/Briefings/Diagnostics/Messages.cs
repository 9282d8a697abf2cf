using Briefings.Files;

namespace Briefings.Diagnostics;

/// <summary>
/// Every message of the program, so that they read alike. BR01 files, BR02 content, BR03 YAML and configuration,
/// BR04 import, BR05 links and review, BR06 addresses, BR07 templates, BR08 check, BR09 serve and publish, BR13 parts.
/// </summary>
internal static class Messages
{
    public static Diagnostic StrayLink(string path) => Error(
        "BR0101", SourceSpan.File(path), $"'{path}' is a symbolic link to a folder or out of the site; put the file itself here");

    public static Diagnostic CannotRead(string path, string why) => Error(
        "BR0102", SourceSpan.File(path), $"'{path}' cannot be read: {why}");

    public static Diagnostic CannotWrite(string path, string why) => Error(
        "BR0103", SourceSpan.File(path), $"'{path}' cannot be written: {why}");

    public static Diagnostic NotUtf8(SourceSpan place) => Error(
        "BR0104", place, "The file is not UTF-8; save it as UTF-8");

    public static Diagnostic NotOurFolder(string path) => Error(
        "BR0105", SourceSpan.File(path), $"'{path}' holds files that no build wrote; name an empty or a new folder with -o");

    public static Diagnostic MadeOtherwise(string path) => Error(
        "BR0106", SourceSpan.File(path), $"'{path}' came out otherwise when it was made again; did something in the site change meanwhile?");

    public static Diagnostic NotMade(string path) => Error(
        "BR0107", SourceSpan.File(path), $"'{path}' stands in the output, and no page of the site is made there; build again");

    public static Diagnostic NotMadeAgain() => Error(
        "BR0108", SourceSpan.File("content"), "The site could be built once, not twice: its content is not what was built any more; build again");

    public static Diagnostic NoFrontMatter(SourceSpan place) => Error(
        "BR0201", place, "The file has no front matter; begin it with a line '---', the fields, and another line '---'");

    public static Diagnostic FrontMatterNotClosed(SourceSpan place) => Error(
        "BR0202", place, "The front matter is not closed; end it with a line '---'");

    public static Diagnostic UnknownEvent(SourceSpan place, string id, IEnumerable<string> known) => Error(
        "BR0203", place, $"Event '{id}' is not known{Suggestion.Hint(id, known)}");

    public static Diagnostic UnknownSeries(SourceSpan place, string id, IEnumerable<string> known) => Error(
        "BR0204", place, $"Series '{id}' is not known{Suggestion.Hint(id, known)}");

    public static Diagnostic UnknownArticle(SourceSpan place, string field, string id) => Error(
        "BR0205", place, $"'{field}' names article '{id}', which is not in the archive; give an article's id");

    public static Diagnostic SameId(SourceSpan place, string id, SourceSpan other) => Error(
        "BR0206", place, $"Article id '{id}' is used in {other} already; every article needs its own");

    public static Diagnostic FileName(SourceSpan place, string name) => Error(
        "BR0207", place, $"'{name}' is not a file name this folder takes; name it by its slug, as in 'my-event.md'");

    public static Diagnostic EventCycle(SourceSpan place, string id) => Error(
        "BR0208", place, $"Event '{id}' is part of itself by way of 'partOf'; leave one of them out");

    public static Diagnostic SpanBackwards(SourceSpan place, string end, string start) => Error(
        "BR0209", place, $"'end' is '{end}', before 'start' '{start}'; exchange them");

    public static Diagnostic MissingId(SourceSpan place, string example) => Error(
        "BR0210", place, $"Key 'id' is missing; write for example 'id: {example}', and never change it again");

    public static Diagnostic NotContent(string path) => Warning(
        "BR0211", SourceSpan.File(path), $"'{path}' is not read; content is .md files in briefings, events and series");

    public static Diagnostic FolderNotEmpty(string path) => Error(
        "BR0151", SourceSpan.File(path), $"'{path}' is not empty; name a folder that is not there yet");

    public static Diagnostic Yaml(SourceSpan place, string what) => Error("BR0301", place, what);

    public static Diagnostic UnknownKey(SourceSpan place, string key, IEnumerable<string> known) => Error(
        "BR0302", place, $"Key '{key}' is not known{Suggestion.Hint(key, known)}");

    public static Diagnostic DuplicateKey(SourceSpan place, string key) => Error(
        "BR0303", place, $"Key '{key}' stands here a second time; keep one");

    public static Diagnostic MissingKey(SourceSpan place, string key) => Error(
        "BR0304", place, $"Key '{key}' is missing");

    public static Diagnostic WrongValue(SourceSpan place, string key, string value, string right) => Error(
        "BR0305", place, $"'{key}' is '{Shorten(value)}', but must be {right}");

    public static Diagnostic NoSite(string path) => Error(
        "BR0306", SourceSpan.File(path), $"There is no '{path}' here; run the command in a site's folder or name one with --site");

    public static Diagnostic SeedEmpty(SourceSpan place) => Error(
        "BR0401", place, "The seed is empty; put the text in it or remove the file");

    public static Diagnostic SeedTooLarge(SourceSpan place, long bytes, long limit) => Error(
        "BR0402", place, $"The seed has {bytes / 1024} KB, more than the {limit / 1024} KB that are read; cut it into articles");

    public static Diagnostic SeedNotText(SourceSpan place, string format) => Error(
        "BR0403", place, $"The seed is {format}, whatever its name says; save its text as a .txt file in UTF-8");

    public static Diagnostic SeedBinary(SourceSpan place) => Error(
        "BR0404", place, "The seed has NUL bytes, so it is not text; save it as UTF-8");

    public static Diagnostic SeedEncoding(SourceSpan place) => Error(
        "BR0405", place, "The seed is not UTF-8 and its encoding cannot be told; save it as UTF-8");

    public static Diagnostic SeedMixedEncoding(SourceSpan place) => Warning(
        "BR0406", place, "The seed is UTF-8 with single bytes of Windows-1252 in it; they were read as such, look at the text from here");

    public static Diagnostic SeedGuessedEncoding(SourceSpan place, string encoding) => Warning(
        "BR0407", place, $"The seed is not UTF-8; it was read as {encoding}. Save it as UTF-8 to be sure");

    public static Diagnostic NoRunningText(SourceSpan place) => Error(
        "BR0408", place, "The seed has no running text, only short lines as of a menu; copy the article itself");

    public static Diagnostic SameSeed(string path, string other) => Warning(
        "BR0450", SourceSpan.File(path), $"'{path}' has the same bytes as '{other}' and was not imported again; remove one");

    public static Diagnostic SeedChanged(string path, string seed, string changes) => Warning(
        "BR0451", SourceSpan.File(path), $"'{path}' was written anew, because '{seed}' changed: {changes}");

    public static Diagnostic SeedChangedButEdited(string path, string seed, string changes) => Warning(
        "BR0452", SourceSpan.File(path), $"'{path}' was edited and is kept, though '{seed}' changed: {changes}; take over what is right");

    public static Diagnostic SeedNameTaken(string path, string seed) => Error(
        "BR0453", SourceSpan.File(path), $"'{path}' cannot be copied to '{seed}', where another text stands; rename it first");

    public static Diagnostic StillWaiting(int fields, int links, int conflicts) => Error(
        "BR0501", SourceSpan.File("content"),
        $"{Counted.Of(fields, "inferred field")}, {Counted.Of(links, "proposed link")} and {Counted.Of(conflicts, "differing fact")} wait for the curator; see 'briefings review', or build without --strict");

    public static Diagnostic Mojibake(SourceSpan place, int count) => Warning(
        "BR0409", place, $"{count} characters were garbled by a wrong encoding before (as 'Ã¼' for 'ü'); they were mended, look at the text");

    public static Diagnostic BidiOverride(SourceSpan place) => Warning(
        "BR0410", place, "A character overrides the direction of the text, which can make words read as others; it was left out");

    public static Diagnostic LostCharacters(SourceSpan place) => Warning(
        "BR0411", place, "Characters were lost before the text came here (U+FFFD stands for them); put them back by hand");

    public static Diagnostic UnlikelyDate(SourceSpan place, string date) => Warning(
        "BR0412", place, $"The date '{date}' is before 1900 or in the future; the curator is asked");
    public static Diagnostic SameAddress(SourceSpan place, string address, string other) => Error(
        "BR0601", place, $"'{address}' is the address of {other} too; give one of them another 'slug'");

    public static Diagnostic AliasTaken(SourceSpan place, string alias, string owner) => Error(
        "BR0602", place, $"Alias '{alias}' is the address of {owner}; leave it out here");

    public static Diagnostic AliasOfItself(SourceSpan place, string alias) => Error(
        "BR0603", place, $"Alias '{alias}' is the article's own address and would lead in a circle; leave it out");

    public static Diagnostic AliasShape(SourceSpan place, string alias) => Error(
        "BR0604", place, $"Alias '{alias}' is not an address on this site; write it as in '/old/place/'");

    public static Diagnostic ExpiresWithoutDay(SourceSpan place) => Warning(
        "BR0605", place, "'expires' has no effect, because the build does not know the day; build with --as-of");

    public static Diagnostic LinkToNoPage(SourceSpan place, string link, string? near) => Error(
        "BR0606", place, $"'{Shorten(link)}' leads to no page of this site{(near is null ? "" : $"; did you mean '{near}'?")}");

    public static Diagnostic LinkToNoAnchor(SourceSpan place, string link, string anchor, IEnumerable<string> known) => Error(
        "BR0607", place, $"'{Shorten(link)}' leads to no place on that page: it has no '#{Shorten(anchor)}'{Suggestion.Hint(anchor, known)}");

    public static Diagnostic LinkLeftOut(SourceSpan place, string link) => Warning(
        "BR0608", place, $"'{Shorten(link)}' leads to no page of this site; its words stand without a link. Write out the address it had");

    public static Diagnostic AnchorLeftOut(SourceSpan place, string link) => Warning(
        "BR0609", place, $"'{Shorten(link)}' leads to no place on its page, so it leads to the page; write out the address it had");

    public static Diagnostic KeyAlmostAnother(SourceSpan place, string key, string other) => Error(
        "BR0610", place, $"No other article has the translation key '{Shorten(key)}'; did you mean '{Shorten(other)}'?");

    public static Diagnostic AcceptedUnknown(SourceSpan place, string kind, string id) => Error(
        "BR0611", place, $"An accepted {kind} names article '{id}', which is not in the archive; take this line out or put the article back");

    public static Diagnostic Template(SourceSpan place, string what) => Error("BR0701", place, what);

    public static Diagnostic MissingTemplate(SourceSpan place, string name) => Error(
        "BR0702", place, $"There is no template '{name}' in 'templates/'");

    public static Diagnostic MissingText(SourceSpan place, string key) => Error(
        "BR0703", place, $"The text '{key}' is missing; translate it here");

    public static Diagnostic UnknownText(SourceSpan place, string key, IEnumerable<string> known) => Error(
        "BR0704", place, $"The text 't.{key}' is not in 'templates/i18n'{Suggestion.Hint(key, known)}");

    public static Diagnostic UnknownQuestion(string id, IEnumerable<string> known) => Error(
        "BR0502", SourceSpan.File("content"), $"No question '{id}' waits{Suggestion.Hint(id, known)}; see 'briefings review'");

    public static Diagnostic UnknownName(string name, IEnumerable<string> found) => Error(
        "BR0505", SourceSpan.File("content"),
        found.Any()
            ? $"'{name}' names several articles: {string.Join(", ", found)}; name the file"
            : $"'{name}' names no article; give a file in content/, a slug or an id");

    public static Diagnostic NotImported(string path) => Error(
        "BR0504", SourceSpan.File(path), $"'{path}' is no article that was imported; name one, or a raw file");
    public static Diagnostic KeyAgainstWord(SourceSpan place, string key, SourceSpan other) => Error(
        "BR0510", place, $"Key '{key}' makes this a version of the release in {other}, but the two are rejected or kept apart; "
            + "change the key or take the rejection back");

    public static Diagnostic EventsOfVersionsDiffer(SourceSpan place, string key, SourceSpan other) => Error(
        "BR0511", place, $"Key '{key}' makes this a version of the release in {other}, but the two report different events; "
            + "give them one event or two keys");

    public static Diagnostic RelatedAndApart(SourceSpan place, SourceSpan other) => Error(
        "BR0512", place, $"This article is tied to one that {other} keeps apart from it; leave one of the two out");

    public static Diagnostic AcceptedAndApart(SourceSpan place, string kind, SourceSpan other) => Error(
        "BR0513", place, $"'notRelated' keeps this apart from {other}, but a {kind} of the two is accepted in 'content/decisions.yml'; "
            + "leave one of the two out");

    public static Diagnostic CannotReject(string path, string field) => Error(
        "BR0503", SourceSpan.File(path), $"Every article has a {field}, so it cannot be left empty; write the right one in the front matter");

    public static Diagnostic SeedNotXml(SourceSpan place) => Error(
        "BR0413", place, "The feed is not well-formed XML from here on; save it again from its address");

    public static Diagnostic LedgerIncomplete(SourceSpan place, string what) => Error(
        "BR0414", place, $"The seed was not imported: {what}. This is a fault of the program; please report it with the seed");

    public static Diagnostic SeedKindNotRead(SourceSpan place, string extension, string kinds) => Warning(
        "BR0416", place, $"Files named '{extension}' are not read as seeds; save an article as {kinds}, or move the file elsewhere");

    public static Diagnostic SeveralArticles(SourceSpan place, int count) => Warning(
        "BR0415", place, $"The seed holds {count} articles, the second from here; each was imported by itself, look whether that is right");

    public static Diagnostic NothingBuilt(string path) => Error(
        "BR0801", SourceSpan.File(path), $"There is no built site in '{path}'; run 'briefings build' first, or name its folder with -o");

    public static Diagnostic BrokenLink(SourceSpan place, string url) => Error(
        "BR0802", place, $"'{Shorten(url)}' leads to no file of the site; mend the link, or give what moved an alias");

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
        "BR0813", place, $"The id '{Shorten(id)}' stands on the page already; links find the first only");

    public static Diagnostic NotWellFormed(SourceSpan place, string why) => Error(
        "BR0820", place, $"The file is not well formed: {why}");

    public static Diagnostic FeedValueMissing(SourceSpan place, string name) => Error(
        "BR0821", place, $"The feed lacks {name}, which its format requires");

    public static Diagnostic FeedIdTwice(SourceSpan place, string id) => Error(
        "BR0822", place, $"The id '{Shorten(id)}' stands in the feed already; readers would hide one of the items");

    public static Diagnostic FeedUrlRelative(SourceSpan place, string url) => Error(
        "BR0823", place, $"'{Shorten(url)}' is not a whole address, and a feed is read elsewhere; write it with https:// and the host");

    public static Diagnostic FeedDateWrong(SourceSpan place, string date) => Error(
        "BR0824", place, $"'{Shorten(date)}' is not a date as the format writes it; RSS wants 'Thu, 11 Sep 2025 00:00:00 +0000', the others '2025-09-11T00:00:00Z'");

    public static Diagnostic FeedContentFirst(SourceSpan place, string name) => Error(
        "BR0825", place, $"'{name}' stands without or before the description; write the description first");

    public static Diagnostic FeedTooLarge(SourceSpan place, string size) => Warning(
        "BR0826", place, $"The feed has {size}, and some readers stop at 1000 KB; lower 'feeds' in 'site.yml'");

    public static Diagnostic FeedSelfElsewhere(SourceSpan place, string url) => Error(
        "BR0827", place, $"The feed says that its own address is '{Shorten(url)}', which is not where it will stand; build with the right 'baseUrl'");

    public static Diagnostic SitemapTwice(SourceSpan place, string url) => Warning(
        "BR0830", place, $"'{Shorten(url)}' is in the sitemap twice; list it once");

    public static Diagnostic SitemapTooLarge(SourceSpan place, string size) => Error(
        "BR0831", place, $"The sitemap has {size}, more than the 50000 and 50 MB that are read; split it");

    public static Diagnostic SitemapElsewhere(SourceSpan place, string url) => Error(
        "BR0832", place, $"'{Shorten(url)}' is not below the site's address; build with the right 'baseUrl'");

    public static Diagnostic UrlGone(string path, string url) => Error(
        "BR0841", SourceSpan.File(path), $"'{url}' was published and is gone; give its article the alias '{url}', or bring it back");

    public static Diagnostic IdChanged(string path, string url, string id) => Error(
        "BR0842", SourceSpan.File(path), $"'{url}' was published with the feed id '{id}', which is another now; write the old one back");

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

    public static Diagnostic SecretInConfiguration(SourceSpan place, string key) => Error(
        "BR0901", place, $"'{key}' holds a password or token, which must not be in a site's files; let git's credential helper or rclone's own configuration know it");

    public static Diagnostic NoTarget() => Error(
        "BR0902", SourceSpan.File("site.yml"), "There is nowhere to publish to; name a place under 'publish', as in 'web: {to: folder, path: /srv/www/site}'");

    public static Diagnostic UnknownTarget(string name, IEnumerable<string> known) => Error(
        "BR0903", SourceSpan.File("site.yml"), $"Target '{name}' is not under 'publish'{Suggestion.Hint(name, known)}; there is {string.Join(", ", known)}");

    public static Diagnostic WhichTarget(IEnumerable<string> known) => Error(
        "BR0904", SourceSpan.File("site.yml"), $"There is more than one target; name one of {string.Join(", ", known)}");

    public static Diagnostic TooManyRemoved(SourceSpan place, int removed, int published) => Error(
        "BR0905", place, $"{removed} of {published} published files would be deleted, more than 50 or 5 %; publish with --allow-deletions if that is meant");

    public static Diagnostic UrlsWouldBreak(SourceSpan place, int count, string example) => Error(
        "BR0906", place, $"{count} published addresses would be gone, as '{example}'; give what moved an alias, or publish with --allow-broken-urls");

    public static Diagnostic IdsWouldChange(SourceSpan place, int count, string example) => Error(
        "BR0907", place, $"{count} articles would come to feed readers as new ones, as '{example}', because their ids changed; write the old ids back, or publish with --allow-changed-ids");

    public static Diagnostic BuiltWithErrors(SourceSpan place, int count) => Error(
        "BR0908", place, $"The site has errors: {count}; see 'briefings build' and 'briefings check', or publish with --allow-errors");

    public static Diagnostic ToolMissing(SourceSpan place, string tool) => Error(
        "BR0909", place, $"'{tool}' is not installed, or not in a folder that PATH names; install it, as with 'apt install {tool}', 'brew install {tool}' or 'winget install {tool}'");

    public static Diagnostic ToolFailed(SourceSpan place, string what, string why, string next) => Error(
        "BR0910", place, $"{what}: {why.TrimEnd('.')}; {next}");

    public static Diagnostic BranchMoved(SourceSpan place, string branch) => Error(
        "BR0911", place, $"Branch '{branch}' moved while it was being published, and is left as it is; run 'briefings publish' again and look at the plan");

    public static Diagnostic TargetNotOurs(SourceSpan place, string path) => Error(
        "BR0912", place, $"'{path}' holds files that 'briefings publish' did not put there; name an empty or a new folder");

    public static Diagnostic TargetBusy(SourceSpan place, string path) => Error(
        "BR0913", place, $"Another run is publishing to '{path}'; wait for it");

    public static Diagnostic TargetUnwritable(SourceSpan place, string path, string why) => Error(
        "BR0914", place, $"'{path}' cannot be written: {why}");

    public static Diagnostic NothingBefore(SourceSpan place, string path) => Error(
        "BR0915", place, $"There is no earlier site to go back to in '{path}'; 'keep' in site.yml says how many are kept");

    public static Diagnostic NoRollback(SourceSpan place, string name) => Error(
        "BR0916", place, $"Target '{name}' keeps no earlier sites; only a folder does. Check out an earlier commit, build and publish it");

    public static Diagnostic HubFailed(SourceSpan place, string hub, string why) => Warning(
        "BR0917", place, $"The site is out, but the hub '{hub}' could not be told of {why}; the next 'briefings publish --apply' tells it");

    public static Diagnostic BuiltMeanwhile(SourceSpan place) => Error(
        "BR0918", place, "The site was built anew while it was being published; run 'briefings publish' again and look at the plan");

    public static Diagnostic PortTaken(int port) => Error(
        "BR0951", SourceSpan.File("site.yml"), $"Port {port} is in use; name another with --port, or let --port 0 choose one");

    public static Diagnostic CannotListen(int port, string why) => Error(
        "BR0952", SourceSpan.File("site.yml"), $"Port {port} cannot be served at: {why}; name one above 1023 with --port");

    public static Diagnostic BuildFailed(string what) => Error(
        "BR0953", SourceSpan.File("site.yml"), $"Briefings itself failed, please report it; what was built last is still served: {what}");

    public static Diagnostic SystemRefused(string? path, string why, string next) => Error(
        "BR0191", SourceSpan.File(path ?? "briefings"), $"{why.TrimEnd('.')}; {next}");

    public static Diagnostic OwnFault(string version, string what) => Error(
        "BR0192",
        SourceSpan.File("briefings"),
        $"This is a defect in Briefings {version}, and no mistake of the site's author: {what.TrimEnd('.')}; please report it as the README says, with what -v prints");
    public static Diagnostic CannotWatch(string folder, string why) => Warning(
        "BR0954", SourceSpan.File(folder), $"Changes in '{folder}' are not seen: {why.TrimEnd('.')}; end other programs that watch folders, or raise the system's limit (on Linux 'fs.inotify'), and serve again");

    private static Diagnostic Error(string code, SourceSpan place, string message) =>
        new(code, Severity.Error, place, message);

    private static Diagnostic Warning(string code, SourceSpan place, string message) =>
        new(code, Severity.Warning, place, message);

    private static string Shorten(string value) => value.Length <= 60 ? value : value[..57] + "...";
}
