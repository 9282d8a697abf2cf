using Briefings.Files;

namespace Briefings.Diagnostics;

/// <content>Of templates: BR07.</content>
internal static partial class Messages
{
    public static Diagnostic Template(SourceSpan place, string what) => Error("BR0701", place, what);

    public static Diagnostic MissingTemplate(SourceSpan place, string name) => Error(
        "BR0702", place, $"There is no template '{name}' in 'templates/'");

    public static Diagnostic MissingText(SourceSpan place, string key) => Error(
        "BR0703", place, $"The text '{key}' is missing; translate it here");

    public static Diagnostic UnknownText(SourceSpan place, string key, IEnumerable<string> known) => Error(
        "BR0704", place, $"The text 't.{key}' is not in 'templates/i18n'{Suggestion.Hint(key, known)}");
}
