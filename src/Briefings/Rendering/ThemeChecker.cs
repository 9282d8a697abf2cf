using System.Collections.Frozen;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning.Addresses;
using Briefings.Rendering.Model;
using Briefings.Rendering.Texts;
using Briefings.Rendering.Themes;

namespace Briefings.Rendering;

/// <summary>Checks a site's theme without content: every template, and the texts of every language.</summary>
internal static class ThemeChecker
{
    /// <returns>How many templates there are, the program's own among them.</returns>
    public static int Check(ISiteFiles files, DiagnosticBag diagnostics)
    {
        var theme = new Theme(files, diagnostics);
        var texts = new UiTextsReader(theme, diagnostics).Read([]);
        var asset = new AssetLinks(theme, new SiteUrls(new SiteConfig { Title = "" })).Function;
        var keys = texts?.Default.Names.ToFrozenSet(StringComparer.Ordinal);
        TemplateSet.Parse(theme, [asset], keys, diagnostics).CheckNames(ModelTable.Own, diagnostics);
        return theme.Names.Count(name => name.EndsWith(".html", StringComparison.Ordinal));
    }
}
