using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Briefings.Language;

namespace Briefings.Benchmarks.Language;

/// <summary>Counts how often the language of a single sentence is found, by its length.</summary>
internal static class LanguageFigures
{
    private const int MostOfLanguage = 3000;
    private const int Shortest = 30;

    // Messages and lists of terms are in several languages.
    private static readonly string[] s_leftOut = ["xlime", "crossner"];

    private static readonly int[] s_lengths = [60, 100, 160, int.MaxValue];

    /// <param name="data">Folder of the marked texts.</param>
    public static int Run(string data, TextWriter log)
    {
        var (all, right) = (0, 0);
        foreach (var path in Directory.GetFiles(data, "??.jsonl.gz").Order(StringComparer.Ordinal))
        {
            var language = Path.GetFileName(path)[..2];
            var found = Sentences(path, language).Take(MostOfLanguage)
                .Select(text => (text.Length, Language: LanguageDetector.Detect(text).Language)).ToArray();
            all += found.Length;
            right += found.Count(one => one.Language.Primary == language);
            foreach (var length in found.GroupBy(one => s_lengths.First(end => one.Length < end)).OrderBy(group => group.Key))
                log.WriteLine(Line(language, length.Key, [.. length.Select(one => one.Language.ToString())]));
        }

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{right} of {all}: {right / (double)all:0.000}"));
        return 0;
    }

    private static IEnumerable<string> Sentences(string path, string language)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var tokens = json.RootElement.GetProperty("tokens").EnumerateArray().Select(token => token.GetString()!);
            var text = string.Join(language is "zh" or "ja" or "th" ? "" : " ", tokens);
            if (text.Length >= Shortest && !s_leftOut.Contains(json.RootElement.GetProperty("source").GetString()))
                yield return text;
        }
    }

    private static string Line(string language, int end, string[] found)
    {
        var wrong = found.Where(one => one != language && !one.StartsWith(language + "-", StringComparison.Ordinal)).CountBy(one => one, StringComparer.Ordinal).ToArray();
        var share = 1 - (wrong.Sum(one => one.Value) / (double)found.Length);
        var others = wrong.OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Take(6).Select(one => $"{one.Key}:{one.Value}");
        return string.Create(CultureInfo.InvariantCulture, $"{language} {(end < int.MaxValue ? $"below {end}" : "longer"),-9} {found.Length,5} right {share:0.000} {string.Join(' ', others)}");
    }
}
