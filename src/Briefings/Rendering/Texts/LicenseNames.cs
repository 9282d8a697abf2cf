using System.Diagnostics.CodeAnalysis;
using Briefings.Configuration;

namespace Briefings.Rendering.Texts;

/// <summary>What a licence is called whose address or SPDX id alone is known, and where its text is.</summary>
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

    // By SPDX id (https://spdx.org/licenses/). Those of Creative Commons are read by their parts.
    private static readonly Dictionary<string, string> s_addresses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["OGL-UK-3.0"] = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
        ["OGL-UK-2.0"] = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/",
        ["OGL-UK-1.0"] = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/1/",
        ["etalab-2.0"] = "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
        ["DL-DE-BY-2.0"] = "https://www.govdata.de/dl-de/by-2-0",
        ["DL-DE-ZERO-2.0"] = "https://www.govdata.de/dl-de/zero-2-0",
        ["GFDL-1.3"] = "https://www.gnu.org/licenses/fdl-1.3.html",
        ["ODC-By-1.0"] = "https://opendatacommons.org/licenses/by/1-0/",
        ["ODbL-1.0"] = "https://opendatacommons.org/licenses/odbl/1-0/",
        ["PDDL-1.0"] = "https://opendatacommons.org/licenses/pddl/1-0/",
        ["MIT"] = "https://opensource.org/licenses/MIT",
        ["Apache-2.0"] = "https://www.apache.org/licenses/LICENSE-2.0",
        ["CC0"] = "https://creativecommons.org/publicdomain/zero/1.0/",
        ["CC0-1.0"] = "https://creativecommons.org/publicdomain/zero/1.0/",
    };

    /// <param name="license">A name, an SPDX id or an address on the web.</param>
    /// <returns>Where the licence is on the web; null where that is not known.</returns>
    public static string? AddressOf(string? license)
    {
        if (license is null || IsWeb(license, out _))
            return license;
        // "CC BY 4.0" is the same as "CC-BY-4.0".
        var id = string.Join('-', license.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (s_addresses.GetValueOrDefault(id) is { } address)
            return address;
        var parts = id.ToLowerInvariant().Split('-');
        var version = Array.FindIndex(parts, part => part.Length == 3 && char.IsAsciiDigit(part[0]) && part[1] == '.' && char.IsAsciiDigit(part[2]));
        if (parts[0] != "cc" || version < 2 || parts.Length > version + 2 || parts[1..version].Except(["by", "nc", "nd", "sa"]).Any())
            return null;
        var port = parts.Length > version + 1 ? parts[version + 1] + "/" : "";
        return $"https://creativecommons.org/licenses/{string.Join('-', parts[1..version])}/{parts[version]}/{port}";
    }

    /// <param name="license">A name, an SPDX id or an address on the web.</param>
    /// <returns>A name for an address that is known, the host of one that is not, and a name as it is.</returns>
    public static string Of(string license)
    {
        license = AddressOf(license) ?? license;
        if (!IsWeb(license, out var url))
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

    private static bool IsWeb(string license, [NotNullWhen(true)] out Uri? url) =>
        Uri.TryCreate(license, UriKind.Absolute, out url) && (url.Scheme == "http" || url.Scheme == "https");

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
