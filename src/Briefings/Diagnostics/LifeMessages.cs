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

    private static Diagnostic Error(string code, SourceSpan place, string message) => new(code, Severity.Error, place, message);

    private static Diagnostic Warning(string code, SourceSpan place, string message) => new(code, Severity.Warning, place, message);

    private static string Shorten(string value) => value.Length <= 60 ? value : value[..57] + "...";
}
