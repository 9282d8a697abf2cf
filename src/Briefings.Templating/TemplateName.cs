namespace Briefings.Templating;

/// <summary>The names templates may be included by.</summary>
internal static class TemplateName
{
    /// <summary>The name from the root of one that starts with <c>./</c> or <c>../</c>, which is beside the template it
    /// is written in; any other is that already.</summary>
    /// <param name="name">The name as it is written.</param>
    /// <param name="template">The name of the template it is written in.</param>
    /// <returns>Null when it leads out of the root.</returns>
    public static string? Resolve(string name, string template)
    {
        if (!name.StartsWith("./", StringComparison.Ordinal) && !name.StartsWith("../", StringComparison.Ordinal))
            return IsSafe(name) ? name : null;

        List<string> parts = [.. template.Split('/')[..^1]];
        foreach (var part in name.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
                return null;

            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }

        return string.Join('/', parts) is var resolved && IsSafe(resolved) ? resolved : null;
    }

    /// <summary>Whether a name stays below the root: relative, with <c>/</c>, and without <c>..</c>.</summary>
    public static bool IsSafe(string name)
    {
        if (name.AsSpan().ContainsAny("\\\0") || name.StartsWith('/') || name is [_, ':', ..])
            return false;

        foreach (var part in name.AsSpan().Split('/'))
        {
            if (name.AsSpan()[part].Trim() is "..")
                return false;
        }

        return true;
    }
}
