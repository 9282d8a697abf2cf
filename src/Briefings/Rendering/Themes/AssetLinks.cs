using System.Collections.Concurrent;
using System.Security.Cryptography;
using Briefings.Planning.Addresses;
using Briefings.Templating;
using Briefings.Tracing;

namespace Briefings.Rendering.Themes;

/// <summary>Links to the theme's files, which change with the file so that no browser keeps an old one.</summary>
internal sealed class AssetLinks(Theme theme, SiteUrls urls)
{
    private readonly ConcurrentDictionary<string, string> _links = new(StringComparer.Ordinal);

    /// <summary>The function <c>asset "style.css"</c> of templates.</summary>
    public TemplateFunction Function => new("asset", ["name"], arguments =>
    {
        var name = arguments.Text(0);
        if (!theme.Names.Contains("assets/" + name))
            throw arguments.Fail($"There is no '{name}' in 'templates/assets'");
        ReadTrace.Note(theme.FactOf($"{Theme.Folder}/assets/{name}"));
        return _links.GetOrAdd(name, ToLink);
    });

    private string ToLink(string name)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(theme.ReadBytes("assets/" + name)));
        return $"{urls.Local(SitePath.File("assets", name))}?v={hash[..8]}";
    }
}
