using Briefings.Files;

namespace Briefings.Diagnostics;

/// <content>Of the server of <c>serve</c>: BR09 from 51 on.</content>
internal static partial class Messages
{
    public static Diagnostic PortTaken(int port) => Error(
        "BR0951", SourceSpan.File("site.yml"), $"Port {port} is in use; name another with --port, or let --port 0 choose one");

    public static Diagnostic CannotListen(int port, string why) => Error(
        "BR0952", SourceSpan.File("site.yml"), $"Port {port} cannot be served at: {why}; name one above 1023 with --port");

    public static Diagnostic BuildFailed(string what) => Error(
        "BR0953", SourceSpan.File("site.yml"), $"Briefings itself failed, please report it; what was built last is still served: {what}");

    public static Diagnostic CannotWatch(string folder, string why) => Warning(
        "BR0954", SourceSpan.File(folder), $"Changes in '{folder}' are not seen: {why.TrimEnd('.')}; end other programs that watch folders, or raise the system's limit (on Linux 'fs.inotify'), and serve again");
}
