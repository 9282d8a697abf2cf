using System.Collections.Frozen;
using System.Text;

namespace Briefings.Language;

/// <summary>Which letters beyond ASCII a language is written with, from Unicode's CLDR (see <c>src/data/letters.py</c>).</summary>
internal static class Alphabets
{
    private static readonly FrozenDictionary<string, Alphabet> s_letters = Load();

    /// <returns>An alphabet that takes every letter where the language is not known.</returns>
    public static Alphabet Of(string language) => s_letters.GetValueOrDefault(language, Alphabet.Unknown);

    private static FrozenDictionary<string, Alphabet> Load()
    {
        using var stream = typeof(Alphabets).Assembly.GetManifestResourceStream("Briefings.Language.Letters.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var letters = new Dictionary<string, Alphabet>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var parts = line[(line.IndexOf(' ') + 1)..].Split('|');
            letters.Add(line[..line.IndexOf(' ')], new Alphabet(parts[0], parts[1]));
        }

        return letters.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
