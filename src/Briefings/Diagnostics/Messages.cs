using Briefings.Files;

namespace Briefings.Diagnostics;

/// <summary>
/// Every message of the program, so that they read alike. BR01 files, BR02 content, BR03 YAML and configuration,
/// BR04 import, BR05 links and review, BR06 addresses, BR07 templates, BR08 check, BR09 serve and publish.
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

    public static Diagnostic StillWaiting(int fields, int links) => Error(
        "BR0501", SourceSpan.File("content"),
        $"{fields} inferred fields and {links} proposed links wait for the curator; see 'briefings review', or build without --strict");

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

    public static Diagnostic SeveralArticles(SourceSpan place, int count) => Warning(
        "BR0415", place, $"The seed holds {count} articles, the second from here; each was imported by itself, look whether that is right");

    private static Diagnostic Error(string code, SourceSpan place, string message) =>
        new(code, Severity.Error, place, message);

    private static Diagnostic Warning(string code, SourceSpan place, string message) =>
        new(code, Severity.Warning, place, message);

    private static string Shorten(string value) => value.Length <= 60 ? value : value[..57] + "...";
}
