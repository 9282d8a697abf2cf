using Briefings.Files;

namespace Briefings.Diagnostics;

/// <summary>
/// Every message of the program, a file for each area, so that they read alike. BR01 files, BR02 content, BR03 YAML and configuration,
/// BR04 import, BR05 links and review, BR06 addresses, BR07 templates, BR08 check, BR09 serve and publish, BR13 parts, BR14 addresses for life, BR15 pictures.
/// </summary>
internal static partial class Messages
{
    private static Diagnostic Error(string code, SourceSpan place, string message) =>
        new(code, Severity.Error, place, message);

    private static Diagnostic Warning(string code, SourceSpan place, string message) =>
        new(code, Severity.Warning, place, message);

    private static string Shorten(string value) => value.Length <= 60 ? value : value[..57] + "...";
}
