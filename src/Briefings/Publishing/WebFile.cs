namespace Briefings.Publishing;

/// <summary>How a file is to be served, and when it is to be sent.</summary>
/// <param name="Turn">What a page needs goes before the page, and what leads readers to it after.</param>
/// <param name="ContentType">With its character set, where it is text.</param>
/// <param name="CacheControl">How long a browser may keep it without asking.</param>
internal readonly record struct WebFile(int Turn, string ContentType, string CacheControl)
{
    // The theme's files are linked with a hash of their bytes.
    private const string ForGood = "public, max-age=31536000, immutable";
    private const string Ask = "public, max-age=0, must-revalidate";
    private const string AWhile = "public, max-age=300";

    /// <param name="path">Relative to the site.</param>
    /// <param name="isFeed">Whether it is a feed.</param>
    public static WebFile Of(string path, bool isFeed)
    {
        var type = ContentTypeOf(path, isFeed);
        if (isFeed || path is "robots.txt" || Path.GetExtension(path) is ".xml" or ".json")
            return new WebFile(2, type, AWhile);
        return type.StartsWith("text/html", StringComparison.Ordinal)
            ? new WebFile(1, type, Ask)
            : new WebFile(0, type, path.StartsWith("assets/", StringComparison.Ordinal) || IsNamedByBytes(path) ? ForGood : Ask);
    }

    // "media/hall.0eeb7cce5d2f.jpg" or "media/hall.0eeb7cce5d2f.320w.jpg": other bytes have another name.
    private static bool IsNamedByBytes(string path) => path.StartsWith("media/", StringComparison.Ordinal)
        && path.Split('.') is { Length: 3 or 4 } parts && parts[1].Length == 12 && parts[1].All(char.IsAsciiHexDigitLower);

    private static string ContentTypeOf(string path, bool isFeed) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        ".md" => "text/markdown; charset=utf-8",
        ".opml" => "text/x-opml; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".pdf" => "application/pdf",
        ".json" => isFeed ? "application/feed+json; charset=utf-8" : "application/json",
        ".atom" => "application/atom+xml; charset=utf-8",
        ".rss" => "application/rss+xml; charset=utf-8",
        ".xml" when isFeed => path.EndsWith("atom.xml", StringComparison.Ordinal)
            ? "application/atom+xml; charset=utf-8"
            : "application/rss+xml; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".gif" => "image/gif",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".woff" => "font/woff",
        ".webmanifest" => "application/manifest+json",
        ".ics" => "text/calendar; charset=utf-8",
        ".mp3" => "audio/mpeg",
        ".m4a" => "audio/mp4",
        ".ogg" => "audio/ogg",
        ".mp4" => "video/mp4",
        ".webm" => "video/webm",
        ".zip" => "application/zip",
        ".epub" => "application/epub+zip",
        ".rtf" => "application/rtf",
        ".doc" => "application/msword",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".xls" => "application/vnd.ms-excel",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".ppt" => "application/vnd.ms-powerpoint",
        ".pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ".odt" => "application/vnd.oasis.opendocument.text",
        ".ods" => "application/vnd.oasis.opendocument.spreadsheet",
        ".odp" => "application/vnd.oasis.opendocument.presentation",
        ".gz" => "application/gzip",
        ".wasm" => "application/wasm",
        _ => "application/octet-stream",
    };
}
