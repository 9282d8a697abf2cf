using System.Collections.Immutable;

namespace Briefings.Checking.External;

/// <summary>What a site's <c>robots.txt</c> lets us read (RFC 9309): the longest rule that fits a path decides.</summary>
/// <param name="Rules">Beginnings of paths, each with whether it may be read.</param>
internal sealed record RobotRules(ImmutableArray<(string Path, bool IsAllowed)> Rules)
{
    private const string Us = "briefings";

    public static RobotRules None { get; } = new(ImmutableArray<(string, bool)>.Empty);

    /// <summary>Reads the group for us, or else the one for all.</summary>
    public static RobotRules Read(string text)
    {
        var groups = new Dictionary<string, ImmutableArray<(string, bool)>.Builder>(StringComparer.OrdinalIgnoreCase);
        var agents = new List<string>();
        var isInRules = false;
        foreach (var line in text.Split('\n'))
        {
            var words = line.Split('#')[0].Split(':', 2, StringSplitOptions.TrimEntries);
            if (words.Length < 2)
                continue;
            var key = words[0].ToLowerInvariant();
            if (key == "user-agent")
            {
                if (isInRules)
                    agents.Clear();
                isInRules = false;
                agents.Add(words[1]);
                groups.TryAdd(words[1], ImmutableArray.CreateBuilder<(string, bool)>());
            }
            else if (key is "allow" or "disallow")
            {
                isInRules = true;
                foreach (var agent in agents.Where(_ => words[1].Length > 0))
                    groups[agent].Add((words[1], key == "allow"));
            }
        }

        return groups.TryGetValue(Us, out var ours) || groups.TryGetValue("*", out ours) ? new RobotRules(ours.ToImmutable()) : None;
    }

    /// <param name="pathAndQuery">Begins with a slash.</param>
    public bool Allows(string pathAndQuery)
    {
        var longest = (Length: -1, IsAllowed: true);
        foreach (var (path, isAllowed) in Rules)
        {
            if (path.Length > longest.Length && Fits(path, pathAndQuery))
                longest = (path.Length, isAllowed);
        }

        return longest.IsAllowed;
    }

    // '*' is any stretch, '$' the end.
    private static bool Fits(string rule, string path)
    {
        var isWhole = rule.EndsWith('$');
        var parts = (isWhole ? rule[..^1] : rule).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var at = parts[0].Length;
        foreach (var part in parts.Skip(1))
        {
            var found = path.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + part.Length;
        }

        return !isWhole || at == path.Length || (parts.Length > 1 && path.EndsWith(parts[^1], StringComparison.Ordinal));
    }
}
