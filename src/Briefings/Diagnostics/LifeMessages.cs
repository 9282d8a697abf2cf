using Briefings.Files;

namespace Briefings.Diagnostics;

/// <summary>The messages about when something is shown and where it stays found: dates, embargoes, addresses.</summary>
internal static class LifeMessages
{
    public static Diagnostic LinkToAway(SourceSpan place, string link, string? until) => Warning(
        "BR1401",
        place,
        until is null
            ? $"'{Shorten(link)}' leads to an article that has expired; its words are shown without a link. Take the link out"
            : $"'{Shorten(link)}' leads to an article that is held back until {until}; till then its words are shown without a link");

    public static Diagnostic SourceDateEpoch(string value) => Error(
        "BR1402", SourceSpan.File("SOURCE_DATE_EPOCH"), $"'{Shorten(value)}' in the environment is not a number of seconds since 1970; set it as in '1764547200', or leave it out");

    public static Diagnostic CorrectionWithoutDate(SourceSpan place) => Warning(
        "BR1403", place, "Feed readers do not see a correction without a date, because nothing says that the article changed; write '{date: 2025-09-12, text: …}', or set 'updated'");

    public static Diagnostic AliasWithQuery(SourceSpan place, string alias) => Error(
        "BR1404", place, $"Alias '{Shorten(alias)}' has a query, of which a static site sees nothing; write it into 'redirects.csv', for servers that do, and leave it out here");

    public static Diagnostic AliasTooLong(SourceSpan place, string alias) => Error(
        "BR1405", place, $"Alias '{Shorten(alias)}' is too long for a file: a part between slashes may have 240 bytes; write it into the server's own rules, and leave it out here");

    public static Diagnostic ServersOnly(SourceSpan place, string address) => Warning(
        "BR1406", place, $"'{Shorten(address)}' is no page by its name, so none is written there; servers that read '_redirects' or its map redirect it, others do not");

    public static Diagnostic RedirectLine(SourceSpan place, string line) => Error(
        "BR1407", place, $"'{Shorten(line)}' is not a line of two addresses; write it as in '/old/place.html,/en/2025/new-place/', and in quotes what has a comma");

    public static Diagnostic RedirectTwice(SourceSpan place, string from, string other) => Error(
        "BR1408", place, $"'{Shorten(from)}' is in {other} too; leave one of the two out");

    public static Diagnostic RedirectCircle(SourceSpan place, string from) => Error(
        "BR1409", place, $"'{Shorten(from)}' leads in a circle, or through more than ten lines; write where it ends");

    public static Diagnostic RedirectToNothing(SourceSpan place, string to) => Error(
        "BR1410", place, $"'{Shorten(to)}' is no page or feed of this site; write its address as in '/en/2025/my-briefing/', or with https:// where it is elsewhere");

    public static Diagnostic QueryShape(SourceSpan place, string from) => Error(
        "BR1411", place, $"'{Shorten(from)}' has a question mark, but what follows is not a query as browsers send it; write it as the old site did, as in '/index.php?id=12'");

    public static Diagnostic NameCollision(SourceSpan place, string name, string? other, string wanted, string given) => Warning(
        "BR1412",
        place,
        $"'{Shorten(name)}' and {(other is null ? "another name" : $"'{Shorten(other)}'")} come to one address, '{wanted}', so this one is at '{given}'; to choose another, write 'content/subjects/{wanted[..wanted.IndexOf('/', StringComparison.Ordinal)]}/ADDRESS.md' with 'title: {Shorten(name)}'");

    public static Diagnostic NothingToRename(string name, IEnumerable<string> known) => Error(
        "BR1420", SourceSpan.File("content"), $"'{Shorten(name)}' names nothing here{Suggestion.Hint(name, known)}; give an article's file, a slug, 'events/ID', 'series/ID', or a kind with a name as in 'topics/shipping'");

    public static Diagnostic SeveralToRename(string name, IEnumerable<string> found) => Error(
        "BR1421", SourceSpan.File("content"), $"'{Shorten(name)}' names more than one thing: {string.Join(", ", found)}; give one of these");

    public static Diagnostic NoSlug(string name, string right) => Error(
        "BR1422", SourceSpan.File("content"), $"'{Shorten(name)}' is no name for an address; lower-case letters, digits and single hyphens are right, as in '{Shorten(right)}'");

    public static Diagnostic FileTaken(string path) => Error(
        "BR1423", SourceSpan.File(path), $"'{path}' is there already; choose another name");

    public static Diagnostic AddressTaken(string address) => Error(
        "BR1424", SourceSpan.File("content"), $"'{Shorten(address)}' is the address of another page; choose another name");

    private static Diagnostic Error(string code, SourceSpan place, string message) => new(code, Severity.Error, place, message);

    private static Diagnostic Warning(string code, SourceSpan place, string message) => new(code, Severity.Warning, place, message);

    private static string Shorten(string value) => value.Length <= 60 ? value : value[..57] + "...";
}
