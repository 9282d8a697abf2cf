using Briefings.Files;

namespace Briefings.Diagnostics;

/// <summary>Messages about work that is shared among machines: parts, and what joins them.</summary>
internal static class PartMessages
{
    public static Diagnostic NotAPart(string folder) => Error(
        "BR1301", folder, $"'{folder}' holds something other than a part; name another folder with -o");

    public static Diagnostic NotWhole(string folder) => Error(
        "BR1302", folder, $"'{folder}' is no whole part: it has no part.txt, which is written last; run its share again, or copy it again");

    public static Diagnostic Cut(string folder, string file) => Error(
        "BR1303", folder, $"'{file}' of the part '{folder}' is missing or not as it was written; copy the part again, or run its share again");

    public static Diagnostic WrongKind(string folder, string found, string wanted) => Error(
        "BR1304", folder, $"'{folder}' was made by 'briefings {found} --shard'; parts of 'briefings {wanted} --shard' are wanted here");

    public static Diagnostic OtherCount(string folder, string share, string first, int count) => Error(
        "BR1305", folder, $"'{folder}' is part {share}, but '{first}' is one of {count}; all parts come of one run with one number of shares");

    public static Diagnostic OtherProgram(string folder, string program, string first, string other) => Error(
        "BR1306", folder, $"'{folder}' was made by Briefings {program} and '{first}' by {other}; use one version on all machines");

    public static Diagnostic OtherInput(string folder, string first, string what) => Error(
        "BR1307", folder, $"'{folder}' and '{first}' were not made of the same input: {what}");

    public static Diagnostic TwiceTheShare(string folder, string first, string share) => Error(
        "BR1308", folder, $"'{folder}' and '{first}' are both part {share}; name each part once");

    public static Diagnostic MissingShares(string shares) => Error(
        "BR1309", shares, $"These parts are missing: {shares}; run them, and name all parts together");

    public static Diagnostic SharedFile(string folder, string first, string file) => Error(
        "BR1310", folder, $"'{file}' is in '{folder}' and in '{first}'; each page belongs to one part");

    public static Diagnostic OtherMachine(string program, string own) => Error(
        "BR1311", program, $"The parts were made by Briefings {program}, and this is {own}; use one version on all machines");

    public static Diagnostic ContentChanged(string file) => Error(
        "BR1312", file, $"'{file}' is not what it was when the parts were made; make them again");

    private static Diagnostic Error(string code, string place, string message) =>
        new(code, Severity.Error, SourceSpan.File(place), message);
}
