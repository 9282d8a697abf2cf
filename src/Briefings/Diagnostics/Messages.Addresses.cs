using Briefings.Files;

namespace Briefings.Diagnostics;

/// <content>Of addresses of pages: BR06.</content>
internal static partial class Messages
{
    public static Diagnostic SameAddress(SourceSpan place, string address, string other) => Error(
        "BR0601", place, $"'{address}' is the address of {other} too; give one of them another 'slug'");

    public static Diagnostic AliasTaken(SourceSpan place, string alias, string owner) => Error(
        "BR0602", place, $"Alias '{Shorten(alias)}' is the address of {owner}; leave it out here");

    public static Diagnostic AliasOfItself(SourceSpan place, string alias) => Error(
        "BR0603", place, $"Alias '{Shorten(alias)}' is the article's own address and would lead in a circle; leave it out");

    public static Diagnostic AliasShape(SourceSpan place, string alias) => Error(
        "BR0604", place, $"Alias '{Shorten(alias)}' is not an address on this site, or has a part that no file can be named; write it as in '/old/place/'");

    public static Diagnostic ExpiresWithoutDay(SourceSpan place) => Warning(
        "BR0605", place, "'expires' has no effect, because the build does not know the day; build with --as-of");

    public static Diagnostic LinkToNoPage(SourceSpan place, string link, string? near) => Error(
        "BR0606", place, $"'{Shorten(link)}' leads to no page of this site{(near is null ? "" : $"; did you mean '{near}'?")}");

    public static Diagnostic LinkToNoAnchor(SourceSpan place, string link, string anchor, IEnumerable<string> known) => Error(
        "BR0607", place, $"'{Shorten(link)}' leads to no place on that page: it has no '#{Shorten(anchor)}'{Suggestion.Hint(anchor, known)}");

    public static Diagnostic LinkLeftOut(SourceSpan place, string link) => Warning(
        "BR0608", place, $"'{Shorten(link)}' leads to no page of this site; its words are shown without a link. Write out the address it had");

    public static Diagnostic AnchorLeftOut(SourceSpan place, string link) => Warning(
        "BR0609", place, $"'{Shorten(link)}' leads to no place on its page, so it leads to the page; write out the address it had");

    public static Diagnostic KeyAlmostAnother(SourceSpan place, string key, string other) => Error(
        "BR0610", place, $"No other article has the translation key '{Shorten(key)}'; did you mean '{Shorten(other)}'?");

    public static Diagnostic AcceptedUnknown(SourceSpan place, string kind, string id) => Error(
        "BR0611", place, $"An accepted {kind} names article '{id}', which is not in the archive; take this line out or put the article back");
}
