using System.Globalization;

namespace Briefings.Importing.Lines;

/// <summary>Makes escapes of half a character in JSON, as <c>\ud83d</c> alone, the sign for what cannot be read; a parser would refuse the whole file.</summary>
internal static class JsonEscapes
{
    private const int Length = 6;

    /// <returns>A text of the same length, so that every place in it stays.</returns>
    public static string Repair(string json)
    {
        char[]? repaired = null;
        for (var at = json.IndexOf('\\', StringComparison.Ordinal); at >= 0 && at + 1 < json.Length; at = json.IndexOf('\\', at))
        {
            if (UnitAt(json, at) is not { } unit)
            {
                at = Math.Min(at + 2, json.Length);
                continue;
            }

            if (char.IsHighSurrogate(unit) && UnitAt(json, at + Length) is { } low && char.IsLowSurrogate(low))
            {
                at += 2 * Length;
                continue;
            }

            if (char.IsSurrogate(unit))
            {
                repaired ??= json.ToCharArray();
                "fffd".CopyTo(repaired.AsSpan(at + 2));
            }

            at += Length;
        }

        return repaired is null ? json : new string(repaired);
    }

    private static char? UnitAt(string json, int at) =>
        at + Length <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
}
