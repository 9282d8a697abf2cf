using System.Collections.Frozen;
using System.Text;

namespace Briefings.Language;

/// <summary>Which letters beyond ASCII a language is written with, from Unicode's CLDR (see <c>src/data/letters.py</c>).</summary>
internal static class Alphabets
{
    private static readonly FrozenDictionary<string, (string Own, string Foreign)> s_letters = Load();

    /// <summary>How much a letter speaks against a language: 0 of its alphabet, 1 for what it never writes.</summary>
    public static double Strangeness(string language, char letter)
    {
        if (!s_letters.TryGetValue(language, out var letters) || letters.Own.Contains(letter, StringComparison.Ordinal))
            return 0;
        // What only foreign names have speaks less against a language that has such letters itself.
        return letters.Foreign.Contains(letter, StringComparison.Ordinal) ? letters.Own.Length > 0 ? 0.5 : 0.2 : 1;
    }

    /// <summary>How many letters beyond ASCII a language has.</summary>
    public static int Count(string language) => s_letters.TryGetValue(language, out var letters) ? letters.Own.Length : 0;

    private static FrozenDictionary<string, (string Own, string Foreign)> Load()
    {
        using var stream = typeof(Alphabets).Assembly.GetManifestResourceStream("Briefings.Language.Letters.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var letters = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var parts = line[(line.IndexOf(' ') + 1)..].Split('|');
            letters.Add(line[..line.IndexOf(' ')], (parts[0], parts[1]));
        }

        return letters.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
