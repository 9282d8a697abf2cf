using Briefings.Files;

namespace Briefings.Diagnostics;

/// <summary>Messages about what is left out, cut short or refused so that one text cannot harm the rest of a site.</summary>
internal static class GuardMessages
{
    public static Diagnostic SeedDefect(SourceSpan place, Exception fault) => Error(
        "BR0420", place, $"This file is not imported because of a defect in Briefings; the others are. Please report it, with the file: {Of(fault)}");

    public static Diagnostic TextDefect(SourceSpan place, Exception fault) => Warning(
        "BR0421", place, $"What this text states is not read because of a defect in Briefings, so it is linked with no other. Please report it, with the file: {Of(fault)}");

    public static Diagnostic TooDeep(SourceSpan place) => Warning(
        "BR0220", place, "Here marks are nested deeper than can be shown; the text is shown with its marks as they are. Put a backslash before those that are meant as text");

    public static Diagnostic DecidedBothWays(SourceSpan place, string field, string value) => Error(
        "BR0520", place, $"'{field}: {value}' is accepted and rejected for one article; keep one of the two lines");

    private static string Of(Exception fault) =>
        $"{fault.GetBaseException().GetType().Name}: {fault.GetBaseException().Message.TrimEnd('.').ReplaceLineEndings(" ")}";

    private static Diagnostic Error(string code, SourceSpan place, string message) => new(code, Severity.Error, place, message);

    private static Diagnostic Warning(string code, SourceSpan place, string message) => new(code, Severity.Warning, place, message);
}
