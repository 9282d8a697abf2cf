using Briefings.Files;

namespace Briefings.Diagnostics;

/// <content>Of links between articles and their review: BR05.</content>
internal static partial class Messages
{
    public static Diagnostic StillWaiting(int fields, int links, int conflicts) => Error(
        "BR0501", SourceSpan.File("content"),
        $"{Counted.Of(fields, "inferred field")}, {Counted.Of(links, "proposed link")} and {Counted.Of(conflicts, "differing fact")} wait for the curator; see 'briefings review', or build without --strict");

    public static Diagnostic UnknownQuestion(string id, IEnumerable<string> known) => Error(
        "BR0502", SourceSpan.File("content"), $"No question '{id}' waits{Suggestion.Hint(id, known)}; see 'briefings review'");

    public static Diagnostic CannotReject(string path, string field) => Error(
        "BR0503", SourceSpan.File(path), $"Every article has a {field}, so it cannot be left empty; write the right one in the front matter");

    public static Diagnostic NotImported(string path) => Error(
        "BR0504", SourceSpan.File(path), $"'{path}' is no article that was imported; name one, or a raw file");

    public static Diagnostic UnknownName(string name, IEnumerable<string> found) => Error(
        "BR0505", SourceSpan.File("content"),
        found.Any()
            ? $"'{name}' names several articles: {string.Join(", ", found)}; name the file"
            : $"'{name}' names no article; give a file in content/, a slug or an id");

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
}
