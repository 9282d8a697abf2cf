using System.Globalization;
using System.Text.Json;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Linking.Pairs;
using Briefings.Linking.Readings;

namespace Briefings.Benchmarks.Linking;

/// <summary>Prints what all pairs worth comparing have in common, for <c>src/data/weights.py</c> to fit weights to.</summary>
internal static class PairFigures
{
    /// <param name="file">Lines of JSON: archive, id, group, language, title, body, date; the archives are compared one by one.</param>
    public static int Run(string file, TextWriter output)
    {
        foreach (var (archive, profiles) in Archives(file))
        {
            foreach (var pair in Comparisons.Of(new AnchorIndex([.. profiles])).All())
                Write(archive, profiles[pair.A], profiles[pair.B], pair.Features, output);
        }

        return 0;
    }

    /// <summary>The texts of each archive, by id.</summary>
    public static IEnumerable<(int Archive, Profile[] Profiles)> Archives(string file)
    {
        var readings = new Dictionary<string, Profile>(StringComparer.Ordinal);
        return File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement).GroupBy(row => row.GetProperty("archive").GetInt32())
            .Select(archive => (archive.Key, archive.Select(row => ProfileOf(row, readings)).OrderBy(profile => profile.Article.Id, StringComparer.Ordinal).ToArray()));
    }

    private static void Write(int archive, Profile a, Profile b, PairFeatures features, TextWriter output)
    {
        var figures = TranslationFeatures.Of(features, PairScores.DaysApart(a.Article, b.Article));
        output.WriteLine(string.Join('\t', [
            archive.ToString(CultureInfo.InvariantCulture), a.Article.Id, b.Article.Id, a.Language, b.Language,
            .. figures.Append(PairScores.OfEvent(features, DayRelations.Of(a, b))).Append(features.Wording).Append(PairScores.OfReprint(features))
                .Concat(Figures(features.Disagreement)).Append(features.CoverA).Append(features.CoverB).Append(features.Common).Append(features.Shared)
                .Select(figure => figure.ToString("0.####", CultureInfo.InvariantCulture)),
        ]));
    }

    private static double[] Figures(Disagreement d) =>
    [
        d.Numbers, d.NumbersKept, d.Days, d.DaysKept, d.Places, d.PlacesKept, d.People, d.PeopleKept, d.Subjects, d.SubjectsKept, d.Codes, d.CodesKept, d.Measures,
        d.Origins ? 1 : 0,
    ];

    private static Profile ProfileOf(JsonElement row, Dictionary<string, Profile> readings)
    {
        var id = row.GetProperty("id").GetString()!;
        if (!readings.TryGetValue(id, out var profile))
        {
            profile = Profile.Of(new Article
            {
                Id = id,
                Title = row.GetProperty("title").GetString()!,
                Body = row.GetProperty("body").GetString()!,
                Language = LanguageTag.Parse(row.GetProperty("language").GetString()!),
                Date = ArticleDate.TryParse(row.GetProperty("date").GetString() ?? "", out var date) ? date : null,
            });
            readings.Add(id, profile);
        }

        return profile;
    }
}
