using Briefings.Files;

namespace Briefings.Diagnostics;

/// <content>Of files that cannot be read or written, and of the program itself: BR01.</content>
internal static partial class Messages
{
    public static Diagnostic StrayLink(string path) => Error(
        "BR0101", SourceSpan.File(path), $"'{path}' is a symbolic link to a folder or out of the site; put the file itself here");

    public static Diagnostic NotAFolder(string path) => Error(
        "BR0111", SourceSpan.File(path), $"'{path}' is a file; what it holds belongs into a folder of that name, so move it elsewhere");

    public static Diagnostic CannotRead(string path, string why) => Error(
        "BR0102", SourceSpan.File(path), $"'{path}' cannot be read: {why}");

    public static Diagnostic CannotWrite(string path, string why) => Error(
        "BR0103", SourceSpan.File(path), $"'{path}' cannot be written: {why}");

    public static Diagnostic NotUtf8(SourceSpan place) => Error(
        "BR0104", place, "The file is not UTF-8; save it as UTF-8");

    public static Diagnostic NotOurFolder(string path) => Error(
        "BR0105", SourceSpan.File(path), $"'{path}' holds files that no build wrote; name an empty or a new folder with -o");

    public static Diagnostic MadeOtherwise(string path) => Error(
        "BR0106", SourceSpan.File(path), $"'{path}' came out differently when it was made again; did something in the site change in between?");

    public static Diagnostic NotMade(string path) => Error(
        "BR0107", SourceSpan.File(path), $"'{path}' is in the output, but no page of the site is made there; build again");

    public static Diagnostic NotMadeAgain() => Error(
        "BR0108", SourceSpan.File("content"), "The site could be built once, not twice: its content has changed since it was built; build again");

    public static Diagnostic FolderNotEmpty(string path) => Error(
        "BR0151", SourceSpan.File(path), $"'{path}' is not empty; name a folder that is not there yet");

    public static Diagnostic SystemRefused(string? path, string why, string next) => Error(
        "BR0191", SourceSpan.File(path ?? "briefings"), $"{why.TrimEnd('.')}; {next}");

    public static Diagnostic OwnFault(string version, string what) => Error(
        "BR0192",
        SourceSpan.File("briefings"),
        $"This is a defect in Briefings {version}, not a mistake of the site's author: {what.TrimEnd('.')}; please report it as the README says, with what -v prints");
}
