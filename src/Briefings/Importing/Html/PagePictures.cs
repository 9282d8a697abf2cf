using System.Globalization;
using AngleSharp.Dom;
using Briefings.Importing.Html.Inline;

namespace Briefings.Importing.Html;

/// <summary>Pictures of an article: where they are, also where a script would load them, and what they show.</summary>
internal static class PagePictures
{
    private const int Smallest = 80;

    private static readonly string[] Sources = ["data-src", "data-lazy-src", "data-original", "data-lazy", "data-full-src", "data-image", "data-img-url", "data-url", "src"];

    private static readonly string[] Placeholders = ["placeholder", "lazyload", "lazy-load", "lazy_load", "blank.", "spacer.", "transparent.", "loading.", "missing-image", "1x1", "pixel.gif", "clear.gif", "grey.gif", "gray.gif"];

    /// <summary>Names the file of a picture that came with the page, once it is known.</summary>
    public const string FileAttribute = "data-briefings-file";

    /// <returns>Null for icons, for pictures that are written into the page, and where no address is.</returns>
    public static string? Address(IElement image, Uri? page)
    {
        if (image.GetAttribute(FileAttribute) is { } file)
            return file.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.') ? file : null;
        if (IsSmall(image.GetAttribute("width")) || IsSmall(image.GetAttribute("height")))
            return null;
        return Sources.Select(name => image.GetAttribute(name)).Concat(Sets(image).Select(First))
            .Where(source => source is { Length: > 0 } && !IsPlaceholder(source))
            .Select(source => PageAddress.Complete(source, page)).FirstOrDefault(address => address is not null);
    }

    /// <summary>The pictures of a figure, each once: what is only there for browsers without scripts is read where nothing else is.</summary>
    public static IEnumerable<IElement> Of(IElement figure, Uri? page)
    {
        var all = figure.QuerySelectorAll("img, amp-img").Where(image => Address(image, page) is not null).ToList();
        var shown = all.Where(image => image.Closest("noscript") is null).ToList();
        return (shown.Count > 0 ? shown : all).DistinctBy(image => Address(image, page));
    }

    /// <summary>The picture that a page has for browsers without scripts, behind one that a script would load.</summary>
    public static IElement? Behind(IElement image) =>
        image.NextElementSibling is { LocalName: "noscript" } plain ? plain.QuerySelector("img") : null;

    private static IEnumerable<string?> Sets(IElement image)
    {
        yield return image.GetAttribute("data-srcset");
        yield return image.GetAttribute("data-lazy-srcset");
        yield return image.GetAttribute("srcset");
        if (image.ParentElement is not { LocalName: "picture" } picture)
            yield break;
        foreach (var source in picture.QuerySelectorAll("source"))
            yield return source.GetAttribute("srcset") ?? source.GetAttribute("data-srcset");
    }

    private static string? First(string? set) => set?.TrimStart().Split([' ', ','], 2)[0];

    // What is shown until a script has loaded the picture.
    private static bool IsPlaceholder(string source)
    {
        if (source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || source.StartsWith("blob:", StringComparison.OrdinalIgnoreCase))
            return true;
        var name = source.Split('?', '#')[0];
        name = name[(name.LastIndexOf('/') + 1)..];
        return Array.Exists(Placeholders, word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What it shows: the caption of its figure, else its alternative text.</summary>
    public static string Words(IElement image)
    {
        var alt = image.GetAttribute("alt");
        return string.Join(' ', (alt ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether a picture is a sign of the page, as an envelope beside a number of comments.</summary>
    public static bool IsIcon(IElement image) =>
        IsSmall(image.GetAttribute("width")) || IsSmall(image.GetAttribute("height")) || (image.GetAttribute("src") is { } source && source.Split('?', '#')[0].EndsWith(".svg", StringComparison.OrdinalIgnoreCase));

    private static bool IsSmall(string? size) => int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels <= Smallest;
}
