using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Briefings.Planning.Addresses;

/// <summary>Where a page is below the site's address, with its letters as people read them.</summary>
/// <remarks>A folder ends with a slash and is written as its <c>index.html</c>; the front page is the empty path.</remarks>
internal readonly record struct SitePath : IComparable<SitePath>
{
    // What a path may hold as it is.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-/._");

    // Of one part: what most systems allow for the name of a file or folder.
    private const int MostBytes = 255;

    private SitePath(string value)
    {
        Value = value;
        Url = Encode(value);
    }

    /// <summary>The front page.</summary>
    public static SitePath Root { get; } = new("");

    /// <summary>As in <c>en/2025/my-briefing/</c>.</summary>
    public string Value { get; }

    /// <summary>The same, percent-encoded for a URL (RFC 3986).</summary>
    public string Url { get; }

    /// <summary>The file to write, relative to the output folder.</summary>
    public string FileName => IsFolder ? Value + "index.html" : Value;

    /// <summary>Its last part, as in <c>my-briefing</c>, without a last slash; empty for the front page.</summary>
    public string Name => Whole[(Whole.LastIndexOf('/') + 1)..];

    /// <summary>The folder that it is in, as in <c>en/2025/</c>; empty where that is the site's own.</summary>
    public string Parent => Whole[..(Whole.LastIndexOf('/') + 1)];

    private string Whole => Value.TrimEnd('/');

    private bool IsFolder => Value.Length == 0 || Value[^1] == '/';

    public static SitePath Folder(params ReadOnlySpan<string> parts) => new(string.Join('/', parts!) + "/");

    public static SitePath File(params ReadOnlySpan<string> parts) => new(string.Join('/', parts!));

    /// <summary>A file or folder below this folder.</summary>
    public SitePath Then(string rest) => new(Value + rest);

    /// <summary>
    /// Reads an address that a person wrote, as in <c>/old/place/</c> or <c>/old/place.html</c>: percent-encoded or not,
    /// with or without the last slash.
    /// </summary>
    /// <returns>False when it names another site, leaves this one or holds what a file name cannot.</returns>
    public static bool TryParse(string text, out SitePath path)
    {
        path = default;
        var value = Uri.UnescapeDataString(text);
        if (value.Length < 2 || value[0] != '/' || value[1] == '/' || value.Any(c => char.IsControl(c) || "\\?#:*\"<>|".Contains(c)))
            return false;
        var parts = value.Trim('/').Split('/').ToImmutableArray();
        if (parts.Any(part => part is "" or "." or ".." || Encoding.UTF8.GetByteCount(part) > MostBytes))
            return false;
        path = value[^1] == '/' || !parts[^1].Contains('.') ? Folder([.. parts]) : File([.. parts]);
        return true;
    }

    public bool Equals(SitePath other) => Value == other.Value;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value ?? "");

    public int CompareTo(SitePath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => "/" + Value;

    private static string Encode(string value) =>
        !value.AsSpan().ContainsAnyExcept(Plain)
            ? value
            : string.Join('/', value.Split('/').Select(Uri.EscapeDataString));
}
