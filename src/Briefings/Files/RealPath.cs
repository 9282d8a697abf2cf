namespace Briefings.Files;

/// <summary>
/// Where a path leads when every symbolic link on the way is followed, as the system does it: a <c>..</c> behind a link
/// goes up from where the link leads.
/// </summary>
internal static class RealPath
{
    // As Linux does.
    private const int MostLinks = 40;

    /// <param name="path">Absolute; need not be there.</param>
    /// <returns>Null where links lead in a circle.</returns>
    public static string? Of(string path)
    {
        var real = Path.GetPathRoot(path)!;
        var left = new Stack<string>();
        Push(left, path[real.Length..]);
        for (var links = 0; left.TryPop(out var part);)
        {
            if (part == "..")
                real = Path.GetDirectoryName(real) ?? real;
            else if (new FileInfo(Path.Combine(real, part)).LinkTarget is not { } target)
                real = Path.Combine(real, part);
            else if (++links > MostLinks)
                return null;
            else
                real = Follow(real, target, left);
        }

        return real;
    }

    private static string Follow(string folder, string target, Stack<string> left)
    {
        var root = Path.GetPathRoot(target) ?? "";
        Push(left, target[root.Length..]);
        return root.Length > 0 ? root : folder;
    }

    private static void Push(Stack<string> left, string path)
    {
        foreach (var part in path.Split(['/', Path.DirectorySeparatorChar]).Reverse().Where(part => part is not ("" or ".")))
            left.Push(part);
    }
}
