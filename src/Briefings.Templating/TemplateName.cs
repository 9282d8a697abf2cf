namespace Briefings.Templating;

/// <summary>The names templates may be included by.</summary>
internal static class TemplateName
{
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
