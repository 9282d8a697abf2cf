using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Briefings.Language.Vocabulary;

/// <summary>What Unicode's CLDR says that things are called in every language: countries, large cities, currencies, units, magnitudes.</summary>
/// <remarks>
/// From <c>cldr-names.txt</c>, which <c>generate-names.mjs</c> made and <c>pack-names.mjs</c> packed for the program: a script's
/// languages together, unpacked when one of them is first asked for.
/// </remarks>
internal static class CldrNames
{
    private static readonly Lazy<FrozenDictionary<string, (long Start, int Length)>> s_blocks = new(Blocks);
    private static readonly ConcurrentDictionary<long, string> s_texts = new();

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
        if (!s_blocks.Value.TryGetValue(tag, out var block))
            return "";
        foreach (var line in s_texts.GetOrAdd(block.Start, _ => Load(block.Start, block.Length)).AsSpan().EnumerateLines())
        {
            if (line.StartsWith(tag, StringComparison.Ordinal) && line[tag.Length] == ' ' && line[(tag.Length + 1)..].StartsWith(kind, StringComparison.Ordinal)
                && line[tag.Length + 1 + kind.Length] == ' ')
                return line[(tag.Length + kind.Length + 2)..].ToString();
        }

        return "";
    }

    private static string Load(long start, int length)
    {
        using var stream = Open();
        stream.Position = start;
        var packed = new byte[length];
        stream.ReadExactly(packed);
        using var reader = new StreamReader(new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    // The file's first line: the length of each block, and the languages in it.
    private static FrozenDictionary<string, (long Start, int Length)> Blocks()
    {
        using var reader = new StreamReader(Open(), Encoding.ASCII);
        var head = reader.ReadLine()!;
        var start = head.Length + 1L;
        var blocks = new Dictionary<string, (long, int)>(StringComparer.Ordinal);
        foreach (var pair in head.Split(' ').Chunk(2))
        {
            var length = int.Parse(pair[0], CultureInfo.InvariantCulture);
            foreach (var tag in pair[1].Split(','))
                blocks.Add(tag, (start, length));
            start += length;
        }

        return blocks.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Stream Open() => typeof(CldrNames).Assembly.GetManifestResourceStream("cldr-names.bin")!;
}
