using System.Collections.Immutable;
using System.Globalization;
using Briefings.Content;
using Briefings.Facts.Events;
using Briefings.Linking.Releases;

namespace Briefings.Linking.Events;

/// <summary>Finds titles that differ only in their month, day, year, version or number: issues of one series.</summary>
internal static class TitleSeries
{
    // The number of the dead may be one more the next day.
    private const int FewestDaysBetweenNumbers = 5;

    /// <summary>By article id, what the article is an issue of.</summary>
    public static Dictionary<string, (EventStatement Statement, string SeriesName)> Find(ImmutableArray<LinkedRelease> releases)
    {
        var issues = new List<Issue>();
        for (var i = 0; i < releases.Length; i++)
        {
            foreach (var profile in releases[i].Members)
            {
                if (TitleEdition.Read(profile.Article.Title, profile.Article.Language.Primary, profile.Article.Date) is { } title)
                    issues.Add(new Issue(profile.Article, title, i));
            }
        }

        return issues.GroupBy(issue => (issue.Article.Language.Value, issue.Title.Stem))
            .SelectMany(group => BySource([.. group]))
            .Where(IsSeries)
            .SelectMany(group => group)
            .ToDictionary(issue => issue.Article.Id, StatementOf, StringComparer.Ordinal);
    }

    /// <summary>Two senders may use one title; where none or one is known, it is one.</summary>
    private static IEnumerable<Issue[]> BySource(Issue[] issues) =>
        issues.Select(issue => issue.Article.Source).OfType<string>().Distinct(StringComparer.Ordinal).Take(2).Count() < 2
            ? [issues]
            : issues.Where(issue => issue.Article.Source is not null).GroupBy(issue => issue.Article.Source, StringComparer.Ordinal).Select(group => group.ToArray());

    private static bool IsSeries(Issue[] issues)
    {
        var editions = issues.DistinctBy(issue => issue.Title.Edition).ToArray();
        if (editions.Length < 2 || editions.DistinctBy(issue => issue.Release).Take(2).Count() < 2)
            return false;
        return !issues[0].Title.IsPlainNumber || CountUp(editions);
    }

    /// <summary>Issues follow each other by one number, and not within a few days.</summary>
    private static bool CountUp(Issue[] editions)
    {
        var counted = editions.Where(issue => issue.Article.Date is not null)
            .Select(issue => (Number: int.Parse(issue.Title.Edition.Split('-')[0], CultureInfo.InvariantCulture), Day: issue.Article.Date!.Value.Day.DayNumber))
            .Order().ToArray();
        var follow = false;
        for (var i = 1; i < counted.Length; i++)
        {
            if (counted[i].Day < counted[i - 1].Day)
                return false;
            follow |= counted[i].Number == counted[i - 1].Number + 1 && counted[i].Day >= counted[i - 1].Day + FewestDaysBetweenNumbers;
        }

        return follow;
    }

    private static (EventStatement Statement, string SeriesName) StatementOf(Issue issue) =>
        (new EventStatement(issue.Article.Title, [issue.Title.Stem], issue.Title.Edition) { IsNumbered = true }, issue.Title.Name);

    private sealed record Issue(Article Article, TitleEdition Title, int Release);
}
