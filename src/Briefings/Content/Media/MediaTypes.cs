using System.Collections.Frozen;

namespace Briefings.Content.Media;

/// <summary>The kinds of files, by the end of their names, that articles may show or offer. None of them is a page that runs something.</summary>
internal static class MediaTypes
{
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["jpg"] = "image/jpeg",
        ["jpeg"] = "image/jpeg",
        ["png"] = "image/png",
        ["gif"] = "image/gif",
        ["webp"] = "image/webp",
        ["avif"] = "image/avif",
        ["svg"] = "image/svg+xml",
        ["pdf"] = "application/pdf",
        ["txt"] = "text/plain",
        ["csv"] = "text/csv",
        ["rtf"] = "application/rtf",
        ["doc"] = "application/msword",
        ["docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ["xls"] = "application/vnd.ms-excel",
        ["xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ["ppt"] = "application/vnd.ms-powerpoint",
        ["pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ["odt"] = "application/vnd.oasis.opendocument.text",
        ["ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        ["odp"] = "application/vnd.oasis.opendocument.presentation",
        ["epub"] = "application/epub+zip",
        ["ics"] = "text/calendar",
        ["zip"] = "application/zip",
        ["mp3"] = "audio/mpeg",
        ["m4a"] = "audio/mp4",
        ["ogg"] = "audio/ogg",
        ["mp4"] = "video/mp4",
        ["webm"] = "video/webm",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Unpublished =
        new[] { "bmp", "tif", "tiff", "heic", "heif", "jxl", "psd", "eps", "ico" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The ends of names, without the dot.</summary>
    public static IEnumerable<string> Ends => Types.Keys;

    /// <returns>Null for a file of another kind.</returns>
    public static string? Of(string path) => Types.GetValueOrDefault(EndOf(path));

    public static bool IsPicture(string path) => Of(path)?.StartsWith("image/", StringComparison.Ordinal) == true;

    /// <summary>Whether a name ends as that of something to look at or to keep, also of a kind that is not published.</summary>
    public static bool IsMedia(string path) => Of(path) is not null || Unpublished.Contains(EndOf(path));

    /// <summary>For messages.</summary>
    public static string Pictures => "jpg, png, gif, webp, avif and svg";

    private static string EndOf(string path) => path[(path.LastIndexOf('.') + 1)..];
}
