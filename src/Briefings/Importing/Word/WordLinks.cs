using System.Xml.Linq;

namespace Briefings.Importing.Word;

/// <summary>What a part refers to by ids: addresses and other parts.</summary>
internal sealed class WordLinks
{
    private readonly Dictionary<string, (string Target, bool IsExternal)> _targets = new(StringComparer.Ordinal);
    private readonly string _folder;

    /// <param name="links">The part that lists them; null where there is none.</param>
    /// <param name="folder">Of the part that refers, with its slash.</param>
    public WordLinks(XDocument? links, string folder)
    {
        _folder = folder;
        foreach (var link in links?.Root?.Elements() ?? [])
        {
            if ((string?)link.Attribute("Id") is { } id && (string?)link.Attribute("Target") is { } target)
                _targets.TryAdd(id, (target, (string?)link.Attribute("TargetMode") == "External"));
        }
    }

    public string? Address(string? id) => id is not null && _targets.TryGetValue(id, out var link) && link.IsExternal ? link.Target : null;

    /// <summary>The name of a part of the document itself.</summary>
    public string? Part(string? id)
    {
        if (id is null || !_targets.TryGetValue(id, out var link) || link.IsExternal)
            return null;
        return link.Target.StartsWith('/') ? link.Target[1..] : Join(_folder + link.Target);
    }

    // "word/../media/image1.png"
    private static string Join(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not (".." or "." or ""))
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
