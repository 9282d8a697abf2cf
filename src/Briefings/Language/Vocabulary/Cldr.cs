using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Compression;

namespace Briefings.Language.Vocabulary;

/// <summary>What Unicode's CLDR says of every language: names of months and weekdays, the order of a date, signs in numbers.</summary>
/// <remarks>
/// From <c>cldr.txt</c>, which <c>generate-cldr.mjs</c> made and <c>pack-cldr.mjs</c> packed for the program; a language's line is
/// taken apart when it is first asked for.
/// </remarks>
internal static class Cldr
{
    private static readonly Lazy<string> Text = new(Load);
    private static readonly ConcurrentDictionary<(string Language, string Kind), string?> Lines = new();

    /// <summary>The names of each month from January on, the form inside a date first; empty where CLDR has none.</summary>
    /// <param name="language">Primary subtag, with a script where CLDR has several (<c>sr-Latn</c>).</param>
    public static ImmutableArray<ImmutableArray<string>> Months(string language) => Names(language, "months");

    /// <summary>The names of each weekday from Monday on, the longest first; empty where CLDR has none.</summary>
    /// <inheritdoc cref="Months"/>
    public static ImmutableArray<ImmutableArray<string>> Weekdays(string language) => Names(language, "weekdays");

    /// <summary>The order of a date in figures: <c>dmy</c>, <c>mdy</c> or <c>ymd</c>; null where CLDR does not know the language.</summary>
    /// <inheritdoc cref="Months"/>
    public static string? DateOrder(string language) => LineOf(language, "order");

    /// <summary>The sign before decimals, and the one between thousands; null where CLDR does not know the language.</summary>
    /// <inheritdoc cref="Months"/>
    public static (char Decimal, char Group)? NumberSigns(string language) =>
        LineOf(language, "decimal") is { } line ? (line[0], line[2..] == "space" ? ' ' : line[2]) : null;

    private static ImmutableArray<ImmutableArray<string>> Names(string language, string kind) =>
        LineOf(language, kind) is { } line
            ? [.. line.Split('|').Select(group => group.Split(',', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray())]
            : [];

    private static string? LineOf(string language, string kind) => Lines.GetOrAdd((language, kind), Find);

    private static string? Find((string Language, string Kind) key)
    {
        var head = $"\n{key.Language} {key.Kind} ";
        var start = Text.Value.IndexOf(head, StringComparison.Ordinal);
        if (start < 0)
            return null;
        start += head.Length;
        return Text.Value[start..Text.Value.IndexOf('\n', start)];
    }

    private static string Load()
    {
        using var stream = typeof(Cldr).Assembly.GetManifestResourceStream("cldr.bin")!;
        using var reader = new StreamReader(new BrotliStream(stream, CompressionMode.Decompress));
        return reader.ReadToEnd();
    }
}
