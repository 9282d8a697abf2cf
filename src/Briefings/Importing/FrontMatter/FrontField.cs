using System.Collections.Immutable;

namespace Briefings.Importing.FrontMatter;

/// <summary>A key of front matter with its values, whatever it was written in.</summary>
/// <param name="Key">Lower-case, without hyphens and underscores; the keys around it with dots.</param>
/// <param name="Written">As it is written.</param>
/// <param name="Line">1-based, in the file.</param>
internal sealed record FrontField(string Key, string Written, ImmutableArray<string> Values, int Line)
{
    public static FrontField Of(string written, IEnumerable<string> values, int line) =>
        new(written.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Trim().ToLowerInvariant(), written.Trim(), [.. values], line);

    public string Value => Values.IsEmpty ? "" : Values[0];
}
