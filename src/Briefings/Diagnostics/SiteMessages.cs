using Briefings.Files;

namespace Briefings.Diagnostics;

/// <summary>The messages about what a site is made of beside its articles: words, pages, menus, pictures.</summary>
internal static class SiteMessages
{
    public static Diagnostic Untranslated(SourceSpan place, string language, string borrowed) => Warning(
        "BR0814",
        place,
        $"There are pages in '{language}', but no words for them, so those in '{borrowed}' are used; 'briefings new --language {language}' writes a file to translate");

    public static Diagnostic UnknownWord(SourceSpan place, string key, IEnumerable<string> known) => Warning(
        "BR0705", place, $"The site has no text '{key}'{Suggestion.Hint(key, known)}");

    public static Diagnostic WordsExist(string path) => Error(
        "BR0706", SourceSpan.File(path), $"'{path}' is there already; translate the words in it");

    public static Diagnostic PageFileName(string path) => Error(
        "BR1201",
        SourceSpan.File(path),
        $"'{path}' does not name its page and language; lower-case letters, digits and hyphens are right, as in 'content/pages/about.en.md'");

    public static Diagnostic UnknownMenuEntry(SourceSpan place, string name, IReadOnlyCollection<string> known) => Error(
        "BR1202",
        place,
        known.Count == 0
            ? $"There is no page at '{name}'"
            : $"The site has no section or page '{name}'{Suggestion.Hint(name, known)}; another site's address begins with 'https:'");

    public static Diagnostic UnusedSource(SourceSpan place, string name, IEnumerable<string> known) => Warning(
        "BR1211", place, $"No article has the source '{name}'{Suggestion.Hint(name, known)}");

    public static Diagnostic NoStaticFile(SourceSpan place, string key, string name, IEnumerable<string> files) => Error(
        "BR1203", place, $"'{key}' names '{name}', which is not in 'static/'{Suggestion.Hint(name, files)}");

    public static Diagnostic NoPageTemplate(SourceSpan place, string name, IEnumerable<string> known) => Error(
        "BR1204", place, $"There is no template '{name}' in 'templates/'{Suggestion.Hint(name, known)}");

    public static Diagnostic UnknownSubject(SourceSpan place, string name, IEnumerable<string> known) => Error(
        "BR1205", place, $"'{name}' is no kind of subject{Suggestion.Hint(name, known)}; there are {string.Join(", ", known)}, and what 'subjects' in site.yml adds with a 'title'");

    public static Diagnostic SubjectKey(SourceSpan place, string key) => Error(
        "BR1206", place, $"'{key}' cannot be the key of a kind of subject: it is used already, or is not lower-case letters, digits and single hyphens, as in 'sectors'");

    public static Diagnostic SubjectOfNone(SourceSpan place, string kind, string name, IEnumerable<string> known) => Warning(
        "BR1207", place, $"No briefing has '{name}' below '{kind}'{Suggestion.Hint(name, known)}");

    public static Diagnostic SubjectTwice(SourceSpan place, string name, string other) => Error(
        "BR1208", place, $"'{name}' is a name of '{other}' too; keep it in one of the two files");

    public static Diagnostic PermalinkPart(SourceSpan place, string pattern, string part, IEnumerable<string> known) => Error(
        "BR1209", place, $"'permalinks' is '{pattern}', but there is no '{part}'{Suggestion.Hint(part, known)}; there are {string.Join(", ", known)}");

    public static Diagnostic PermalinkNotUnique(SourceSpan place, string pattern, string address, string first, string second) => Error(
        "BR1210", place, $"'permalinks' is '{pattern}', which gives '{address}' to both '{first}' and '{second}'; '/:lang/:year/:slug/' keeps them apart");

    public static Diagnostic MenuOfOne(SourceSpan place, string entry) => Warning(
        "BR1212", place, $"'menu' is '{entry}', so that the menu has nothing else; a list is right, as in [archive, events, about]");

    public static Diagnostic NestedMenu(SourceSpan place, string key) => Error(
        "BR1213", place, $"An entry of a menu has no '{key}' below it, because menus have one level; name them beside it, or name a page that lists them");

    public static Diagnostic MenuPlace(SourceSpan place, string menu) => Warning(
        "BR1214", place, $"'menu: {menu}' names no menu: a page is in the one menu with 'menu: true', or with 'menu: LABEL' under another label; 'footer' in site.yml lists what is below");

    public static Diagnostic NoSitemapLine(string path, string line) => Warning(
        "BR1215", SourceSpan.At(path, 1, 1), $"'{path}' has no line 'Sitemap:', by which search engines find all pages; '{line}' is right");

    private static Diagnostic Error(string code, SourceSpan place, string message) =>
        new(code, Severity.Error, place, message);

    private static Diagnostic Warning(string code, SourceSpan place, string message) =>
        new(code, Severity.Warning, place, message);
}
