using Briefings.Files;

namespace Briefings.Diagnostics;

/// <summary>What is wrong with raw files of the forms that are read beside plain text.</summary>
internal static class FormatMessages
{
    public static Diagnostic SeedNotJson(SourceSpan place) => new(
        "BR0430", Severity.Error, place, "The file is not JSON from here on; save it again from its address");

    public static Diagnostic JsonNotRead(SourceSpan place) => new(
        "BR0431", Severity.Warning, place, "JSON of this form is not read as a seed; a JSON Feed, an export of Ghost or a ninjs item would be. Save the article as a page or text");
}
