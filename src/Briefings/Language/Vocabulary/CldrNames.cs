using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Briefings.Language.Vocabulary;

/// <summary>What Unicode's CLDR says that things are called in every language: countries, large cities, currencies, units, magnitudes.</summary>
/// <remarks>
/// From <c>cldr-names.txt</c>, which <c>generate-names.mjs</c> made and <c>pack-names.mjs</c> packed for the program; a language's
/// block is unpacked when it is first asked for.
/// </remarks>
internal static class CldrNames
{
    private static readonly Lazy<FrozenDictionary<string, (long Start, int Length)>> s_blocks = new(Blocks);
    private static readonly ConcurrentDictionary<string, string> s_texts = new(StringComparer.Ordinal);

    /// <summary>The things of a kind with their names; empty where CLDR has none.</summary>
    /// <param name="language">Primary subtag.</param>
    /// <param name="kind"><c>territories</c>, <c>cities</c>, <c>currencies</c>, <c>units</c> or <c>magnitudes</c>.</param>
    public static IEnumerable<(string Id, string[] Names)> Of(string language, string kind) =>
        TagsOf(language).SelectMany(tag => LineOf(tag, kind).Split('|', StringSplitOptions.RemoveEmptyEntries))
            .Select(entry => entry.Split(',')).Select(names => (names[0], names[1..]));

    // A language of which CLDR has a part under another tag as well.
    private static string[] TagsOf(string language) => language switch
    {
        "zh" => ["zh", "zh-Hant", "yue"],
        "sr" => ["sr", "sr-Latn"],
        "no" => ["no", "nb", "nn"],
        "nb" => ["nb", "nn"],
        "tl" => ["fil"],
        _ => [language],
    };

    private static string LineOf(string tag, string kind)
    {
        foreach (var line in s_texts.GetOrAdd(tag, Load).AsSpan().EnumerateLines())
        {
            if (line.StartsWith(kind, StringComparison.Ordinal) && line.Length > kind.Length && line[kind.Length] == ' ')
                return line[(kind.Length + 1)..].ToString();
        }

        return "";
    }

    private static string Load(string tag)
    {
        if (!s_blocks.Value.TryGetValue(tag, out var block))
            return "";
        using var stream = Open();
        stream.Position = block.Start;
        var packed = new byte[block.Length];
        stream.ReadExactly(packed);
        using var reader = new StreamReader(new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    // The file's first line: each tag and the length of its block.
    private static FrozenDictionary<string, (long Start, int Length)> Blocks()
    {
        using var reader = new StreamReader(Open(), Encoding.ASCII);
        var head = reader.ReadLine()!;
        var start = head.Length + 1L;
        var blocks = new Dictionary<string, (long, int)>(StringComparer.Ordinal);
        foreach (var pair in head.Split(' ').Chunk(2))
        {
            var length = int.Parse(pair[1], CultureInfo.InvariantCulture);
            blocks.Add(pair[0], (start, length));
            start += length;
        }

        return blocks.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Stream Open() => typeof(CldrNames).Assembly.GetManifestResourceStream("cldr-names.bin")!;
}
