using Briefings.Files;

namespace Briefings.Diagnostics;

/// <summary>Everything the program says about what templates read of their model; the codes go on from those of templates.</summary>
internal static class ModelMessages
{
    public static Diagnostic UnknownName(SourceSpan place, string name, IEnumerable<string> known) => new(
        "BR0707", Severity.Error, place,
        $"There is no '{name}' in what the template is given{Suggestion.Hint(name, known)}; see 'briefings template explain'");

    public static Diagnostic UnknownMember(SourceSpan place, string owner, string name, IEnumerable<string> known) => new(
        "BR0708", Severity.Error, place, $"'{owner}' has no '{name}'{Suggestion.Hint(name, known)}; see 'briefings template explain'");

    public static Diagnostic UnknownDateCode(SourceSpan place, string code, string? meant) => new(
        "BR0709", Severity.Warning, place,
        $"'{code}' is no code of a date and is written as it is{(meant is null ? "" : $"; did you mean '{meant}'?")}");
}
