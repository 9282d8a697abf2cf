using System.Collections.Immutable;

namespace Briefings.Tests.Architecture;

/// <summary>Which folder may use which: a folder uses those before it, never one beside or after it.</summary>
internal static class Layers
{
    private static readonly ImmutableDictionary<string, string[]> Allowed = Build();

    /// <summary>Every use that the layering forbids, as <c>A.Type uses B.Type</c>, sorted.</summary>
    /// <param name="references">Who uses whom.</param>
    /// <param name="root">The namespace whose sub-namespaces are the layers.</param>
    public static ImmutableArray<string> Violations(IEnumerable<(string From, string To)> references, string root) =>
    [
        .. references
            .Where(use => IsForbidden(LayerOf(use.From, root), LayerOf(use.To, root)))
            .Select(use => $"{use.From} uses {use.To}")
            .Order(StringComparer.Ordinal),
    ];

    private static bool IsForbidden(string? from, string? to) =>
        from is not null && to is not null && from != to && !Allowed[from].Contains(to);

    // Null for what is not in a layer, such as other assemblies.
    private static string? LayerOf(string type, string root)
    {
        if (!type.StartsWith(root + ".", StringComparison.Ordinal))
            return null;
        var folder = type[(root.Length + 1)..].Split('.')[0];
        return Allowed.ContainsKey(folder) ? folder : null;
    }

    private static ImmutableDictionary<string, string[]> Build()
    {
        string[] ground = ["Tracing", "Files", "Diagnostics", "Configuration"];
        string[] reading = [.. ground, "Content", "Language"];
        string[] planning = [.. reading, "Facts", "Importing", "Linking"];
        string[] all = [.. planning, "Pictures", "Planning", "Rendering", "Output", "Checking", "Fetching", "Publishing"];
        return new Dictionary<string, string[]>
        {
            ["Tracing"] = [],
            ["Files"] = ["Tracing"],
            ["Diagnostics"] = ["Tracing", "Files"],
            ["Configuration"] = ["Tracing", "Files", "Diagnostics"],
            ["Pictures"] = [],
            ["Content"] = ground,
            ["Language"] = [.. ground, "Content"],
            ["Facts"] = reading,
            ["Importing"] = [.. reading, "Facts"],
            ["Linking"] = [.. reading, "Facts"],
            ["Planning"] = planning,
            ["Rendering"] = [.. planning, "Pictures", "Planning"],
            ["Output"] = [.. ground, "Planning"],
            ["Checking"] = [.. ground, "Planning"],
            ["Fetching"] = [],
            ["Publishing"] = [.. ground, "Planning"],
            ["Workflows"] = all,
        }.ToImmutableDictionary();
    }
}
