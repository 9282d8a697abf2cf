using Briefings.Files;

namespace Briefings.Diagnostics;

/// <content>Of raw texts: BR04.</content>
internal static partial class Messages
{
    public static Diagnostic SeedEmpty(SourceSpan place) => Error(
        "BR0401", place, "The seed is empty; put the text in it or remove the file");

    public static Diagnostic SeedTooLarge(SourceSpan place, long bytes, long limit) => Error(
        "BR0402", place, $"The seed has {bytes / 1024} KB, more than the {limit / 1024} KB that are read; cut it into articles");

    public static Diagnostic SeedNotText(SourceSpan place, string format) => Error(
        "BR0403", place, $"The seed is {format}, whatever its name says; save its text as a .txt file in UTF-8");

    public static Diagnostic SeedBinary(SourceSpan place) => Error(
        "BR0404", place, "The seed has NUL bytes, so it is not text; save it as UTF-8");

    public static Diagnostic SeedEncoding(SourceSpan place) => Error(
        "BR0405", place, "The seed is not UTF-8 and its encoding cannot be recognised; save it as UTF-8");

    public static Diagnostic SeedMixedEncoding(SourceSpan place) => Warning(
        "BR0406", place, "The seed is UTF-8 with single bytes of Windows-1252 in it; they were read as such, look at the text from here");

    public static Diagnostic SeedGuessedEncoding(SourceSpan place, string encoding) => Warning(
        "BR0407", place, $"The seed is not UTF-8; it was read as {encoding}. Save it as UTF-8 to be sure");

    public static Diagnostic NoRunningText(SourceSpan place) => Error(
        "BR0408", place, "The seed has no running text, only short lines as of a menu; copy the article itself");

    public static Diagnostic Mojibake(SourceSpan place, int count) => Warning(
        "BR0409", place, $"{count} characters were garbled by a wrong encoding before (as 'Ã¼' for 'ü'); they were repaired; look at the text");

    public static Diagnostic BidiOverride(SourceSpan place) => Warning(
        "BR0410", place, "A character overrides the direction of the text, which can make words read as others; it was left out");

    public static Diagnostic LostCharacters(SourceSpan place) => Warning(
        "BR0411", place, "Characters were lost before the text came here (U+FFFD is in their place); put them back by hand");

    public static Diagnostic UnlikelyDate(SourceSpan place, string date) => Warning(
        "BR0412", place, $"The date '{date}' is before 1900 or in the future; the curator is asked");

    public static Diagnostic SeedNotXml(SourceSpan place) => Error(
        "BR0413", place, "The feed is not well-formed XML from here on; save it again from its address");

    public static Diagnostic LedgerIncomplete(SourceSpan place, string what) => Error(
        "BR0414", place, $"The seed was not imported: {what}. This is a fault of the program; please report it with the seed");

    public static Diagnostic SeveralArticles(SourceSpan place, int count) => Warning(
        "BR0415", place, $"The seed holds {count} articles, the second from here; each was imported by itself, look whether that is right");

    public static Diagnostic SeedKindNotRead(SourceSpan place, string extension, string advice) => Warning(
        "BR0416", place, $"Files named '{extension}' are not read as seeds; {advice}");

    public static Diagnostic SameSeed(string path, string other) => Warning(
        "BR0450", SourceSpan.At(path, 1, 1), $"'{path}' has the same bytes as '{other}' and was not imported again; remove one");

    public static Diagnostic SeedChanged(SourceSpan place, string seed, string changes) => Warning(
        "BR0451", place, $"'{place.Path}' was written again, because '{seed}' changed: {changes}");

    public static Diagnostic SeedChangedButEdited(SourceSpan place, string seed, string changes) => Warning(
        "BR0452", place, $"'{place.Path}' was edited and is kept, though '{seed}' changed: {changes}; take over what is right");

    public static Diagnostic SeedNameTaken(string path, string seed) => Error(
        "BR0453", SourceSpan.File(path), $"'{path}' cannot be copied to '{seed}', where another text is already; rename it first");
}
