using System.Globalization;
using AngleSharp.Dom;

namespace Briefings.Importing.Html;

/// <summary>Pictures of an article: where they are, also where a script would load them, and what they show.</summary>
internal static class PagePictures
{
    private const int Smallest = 80;

    private static readonly string[] Sources = ["data-src", "data-lazy-src", "data-original", "data-lazy", "data-full-src", "src"];

    /// <summary>Names the file of a picture that came with the page, once it is known.</summary>
    public const string FileAttribute = "data-briefings-file";

    /// <returns>Null for icons, for pictures that are written into the page, and where no address is.</returns>
    public static string? Address(IElement image, Uri? page)
    {
        if (image.GetAttribute(FileAttribute) is { } file)
            return file.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.') ? file : null;
        if (IsSmall(image.GetAttribute("width")) || IsSmall(image.GetAttribute("height")))
            return null;
        foreach (var name in Sources)
        {
            if (image.GetAttribute(name) is { Length: > 0 } source && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && Local(source, page) is { } address)
                return address;
        }

        var set = image.GetAttribute("srcset") ?? image.GetAttribute("data-srcset");
        var first = set?.TrimStart().Split([' ', ','], 2)[0];
        return first is { Length: > 0 } && !first.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? Local(first, page) : null;
    }

    /// <summary>What it shows: the caption of its figure, else its alternative text.</summary>
    public static string Words(IElement image)
    {
        var alt = image.GetAttribute("alt");
        return string.Join(' ', (alt ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string? Local(string source, Uri? page) => PageAddress.Complete(source, page);

    private static bool IsSmall(string? size) => int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels <= Smallest;
}
