using System.Text.Json;
using Briefings.Configuration;
using Briefings.Content;

namespace Briefings.Benchmarks.Comparing;

/// <summary>Prints how many marks versions that say the same get side by side, and how many planted differences are marked.</summary>
internal static class CompareFigures
{
    /// <param name="file">Lines of JSON: doc, language, title, body, date; texts of one doc are versions of each other.</param>
    /// <param name="languages">Those to compare, each with the first; all where empty.</param>
    public static int Run(string file, string[] languages, TextWriter output)
    {
        var (marks, gaps) = (new List<int>(), 0);
        var planted = new Dictionary<string, (int Found, int All)>(StringComparer.Ordinal);
        foreach (var doc in File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement).GroupBy(row => row.GetProperty("doc").ToString()))
        {
            var versions = doc.Where(row => languages.Length == 0 || languages.Contains(row.GetProperty("language").GetString())).ToArray();
            foreach (var (a, b) in Pairs(versions, languages))
            {
                var (left, right) = (new ComparedVersion(ArticleOf(a)), new ComparedVersion(ArticleOf(b)));
                var rows = left.Against(right);
                var found = rows.Sum(row => Count(row.Here) + Count(row.There));
                marks.Add(found);
                gaps += rows.Count(row => row.Here.Length == 0 || row.There.Length == 0);
                output.WriteLine($"{doc.Key}\t{left.Article.Language}\t{right.Article.Language}\t{found}");
                foreach (var row in rows.Where(row => Count(row.Here) + Count(row.There) > 0 || row.Here.Length == 0 || row.There.Length == 0))
                    output.WriteLine($"    {row.Here}\n  = {row.There}");
                foreach (var (kind, isFound) in PlantedDifferences.Try(left, right, rows, output))
                    planted[kind] = (planted.GetValueOrDefault(kind).Found + (isFound ? 1 : 0), planted.GetValueOrDefault(kind).All + 1);
            }
        }

        marks.Sort();
        output.WriteLine($"pairs {marks.Count}, marks: median {marks[marks.Count / 2]}, mean {marks.Average():0.00}, without any {marks.Count(count => count == 0)}; rows that only one has {gaps}");
        foreach (var (kind, (found, all)) in planted.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            output.WriteLine($"{kind}: {found} of {all} ({(double)found / all:0.00})");
        return 0;
    }

    public static int Count(string html) => html.Split("<mark>").Length - 1;

    private static IEnumerable<(JsonElement A, JsonElement B)> Pairs(JsonElement[] versions, string[] languages)
    {
        for (var i = 0; i < versions.Length; i++)
        {
            for (var j = i + 1; j < versions.Length; j++)
            {
                if (versions[i].GetProperty("language").GetString() != versions[j].GetProperty("language").GetString()
                    && (languages.Length == 0 || versions[i].GetProperty("language").GetString() == languages[0] || versions[j].GetProperty("language").GetString() == languages[0]))
                    yield return (versions[i], versions[j]);
            }
        }
    }

    private static Article ArticleOf(JsonElement row) => new()
    {
        Id = row.GetProperty("doc").ToString() + row.GetProperty("language").GetString(),
        Title = row.GetProperty("title").GetString() ?? "",
        Body = row.GetProperty("body").GetString()!,
        Language = LanguageTag.Parse(row.GetProperty("language").GetString()!),
        Date = row.TryGetProperty("date", out var given) && ArticleDate.TryParse(given.GetString() ?? "", out var date) ? date : null,
        People = row.TryGetProperty("people", out var people) ? [.. people.EnumerateArray().Select(name => new Person(name.GetString()!))] : [],
    };
}
