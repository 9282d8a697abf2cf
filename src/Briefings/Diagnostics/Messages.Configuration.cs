using Briefings.Files;

namespace Briefings.Diagnostics;

/// <content>Of YAML and <c>site.yml</c>: BR03.</content>
internal static partial class Messages
{
    public static Diagnostic Yaml(SourceSpan place, string what) => Error("BR0301", place, what);

    public static Diagnostic UnknownKey(SourceSpan place, string key, IEnumerable<string> known) => Error(
        "BR0302", place, $"Key '{key}' is not known{Suggestion.KeyHint(key, known)}");

    public static Diagnostic DuplicateKey(SourceSpan place, string key) => Error(
        "BR0303", place, $"Key '{key}' is here a second time; keep one");

    public static Diagnostic MissingKey(SourceSpan place, string key) => Error(
        "BR0304", place, $"Key '{key}' is missing");

    public static Diagnostic WrongValue(SourceSpan place, string key, string value, string right) => Error(
        "BR0305", place, $"'{key}' is '{Shorten(value)}', but must be {right}");

    public static Diagnostic EmptyItem(SourceSpan place, string key) => Warning(
        "BR0307", place, $"'{key}' has an item here that is empty; write what belongs there, or take it out");

    public static Diagnostic NoSite(string path) => Error(
        "BR0306", SourceSpan.File(path), $"There is no '{path}' here; run the command in a site's folder, name one with --site, or start one with 'briefings new DIR'");
}
