using Briefings.Configuration;

namespace Briefings.Rendering.Texts;

/// <summary>What a licence is called whose address alone is known.</summary>
internal static class LicenseNames
{
    private static readonly Dictionary<string, string> s_public = new(StringComparer.OrdinalIgnoreCase)
    {
        ["zero"] = "CC0",
        ["mark"] = "Public Domain Mark",
    };

    // By host and path, without "www.", a last slash or the ending of a page.
    private static readonly Dictionary<string, string> s_others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["nationalarchives.gov.uk/doc/open-government-licence/version/3"] = "Open Government Licence v3.0",
        ["nationalarchives.gov.uk/doc/open-government-licence/version/2"] = "Open Government Licence v2.0",
        ["nationalarchives.gov.uk/doc/open-government-licence/version/1"] = "Open Government Licence v1.0",
        ["etalab.gouv.fr/licence-ouverte-open-licence"] = "Licence Ouverte / Open Licence",
        ["govdata.de/dl-de/by-2-0"] = "Datenlizenz Deutschland – Namensnennung 2.0",
        ["govdata.de/dl-de/zero-2-0"] = "Datenlizenz Deutschland – Zero 2.0",
        ["gnu.org/licenses/fdl-1.3"] = "GNU FDL 1.3",
        ["gnu.org/copyleft/fdl"] = "GNU FDL",
        ["gnu.org/licenses/fdl"] = "GNU FDL",
        ["opendatacommons.org/licenses/by/1-0"] = "ODC-By 1.0",
        ["opendatacommons.org/licenses/odbl/1-0"] = "ODbL 1.0",
        ["opendatacommons.org/licenses/pddl/1-0"] = "PDDL 1.0",
        ["opensource.org/licenses/mit"] = "MIT License",
        ["apache.org/licenses/license-2.0"] = "Apache License 2.0",
        ["artlibre.org/licence/lal"] = "Licence Art Libre",
    };

    /// <param name="license">A name, or an address on the web.</param>
    /// <returns>A name for an address that is known, the host of one that is not, and a name as it is.</returns>
    public static string Of(string license)
    {
        if (!Uri.TryCreate(license, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            return license;
        var host = url.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? url.Host[4..] : url.Host;
        var path = url.AbsolutePath.TrimEnd('/');
        foreach (var ending in new[] { ".html", ".htm", ".txt", ".en" })
            path = path.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? path[..^ending.Length] : path;
        if (host.Equals("creativecommons.org", StringComparison.OrdinalIgnoreCase) && OfCommons(path.Split('/', StringSplitOptions.RemoveEmptyEntries)) is { } name)
            return name;
        return s_others.GetValueOrDefault(host + path, host);
    }

    /// <summary>The rights as readers see them: with the licence's name.</summary>
    public static Rights In(Rights rights) => rights.License is { } license ? rights with { License = Of(license) } : rights;

    // licenses/by-sa/3.0/de, publicdomain/zero/1.0: https://creativecommons.org/share-your-work/cclicenses/
    private static string? OfCommons(string[] parts) => parts switch
    {
        ["licenses", "publicdomain", ..] => "Public Domain",
        ["licenses", var kind, var version, var port, ..] when IsPort(port) => $"CC {kind.ToUpperInvariant()} {version} {port.ToUpperInvariant()}",
        ["licenses", var kind, var version, ..] => $"CC {kind.ToUpperInvariant()} {version}",
        ["licenses", var kind] => $"CC {kind.ToUpperInvariant()}",
        ["publicdomain", var kind, var version, ..] when s_public.TryGetValue(kind, out var name) => $"{name} {version}",
        _ => null,
    };

    // A country's version; "deed" and "legalcode" are pages of the licence.
    private static bool IsPort(string part) => (part.Length == 2 && part.All(char.IsAsciiLetter)) || part is "igo" or "scotland";
}
