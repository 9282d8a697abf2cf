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

    private static Diagnostic Error(string code, SourceSpan place, string message) =>
        new(code, Severity.Error, place, message);

    private static Diagnostic Warning(string code, SourceSpan place, string message) =>
        new(code, Severity.Warning, place, message);
}
