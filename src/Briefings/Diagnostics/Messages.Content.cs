using Briefings.Files;

namespace Briefings.Diagnostics;

/// <content>Of articles, events and series: BR02.</content>
internal static partial class Messages
{
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

    public static Diagnostic NoWebAddress(SourceSpan place, string key, string value) => Warning(
        "BR0212", place, $"'{key}' is '{Shorten(value)}', which is no address of a web page, so that nothing links there; write it whole, as in 'https://example.org/news/1'");

    public static Diagnostic NotContent(string path) => Warning(
        "BR0211", SourceSpan.File(path), $"'{path}' is not read; content is .md files in briefings, events and series");
}
