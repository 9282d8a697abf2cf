using System.Collections.Frozen;

namespace Briefings.Files;

/// <summary>Names that Windows has for devices, or cannot give to a file or folder at all.</summary>
internal static class ReservedNames
{
    private static readonly FrozenSet<string> Devices = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "con", "prn", "aux", "nul", "conin$", "conout$",
            .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" }),
            "com\u00b9", "com\u00b2", "com\u00b3", "lpt\u00b9", "lpt\u00b2", "lpt\u00b3",
        ]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Devices.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether one part of a path is such a name; what is behind a dot does not help.</summary>
    public static bool Contains(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
            return false;
        var dot = name.IndexOf('.');
        return name[^1] is '.' or ' ' || Lookup.Contains((dot < 0 ? name : name[..dot]).TrimEnd(' '));
    }

    /// <summary>The first part of a path that is one; null for none.</summary>
    public static string? FirstIn(string path)
    {
        foreach (var range in path.AsSpan().Split('/'))
        {
            if (Contains(path.AsSpan(range)))
                return path[range];
        }

        return null;
    }
}
