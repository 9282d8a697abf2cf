using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Content.Curation;
using Briefings.Facts.Names.Tagging;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Names;

/// <summary>
/// Finds the doubtful names that are worth a question: those of several releases, since a name in one text leads no reader anywhere.
/// No more than a few at a time; what is answered makes room for the next.
/// </summary>
/// <param name="releases">Each with its articles.</param>
/// <param name="decisions">The curator's.</param>
internal sealed class NameProposals(IEnumerable<ImmutableArray<Profile>> releases, Decisions decisions)
{
    /// <summary>How many names are asked about at a time.</summary>
    public const int Most = 20;

    private const int FewestReleases = 2;
    private const double LeastOnAverage = 0.5;

    private readonly ImmutableArray<ImmutableArray<Profile>> _releases = [.. releases];
    private readonly HashSet<(string Article, string Field, string Key)> _decided =
        [.. decisions.Fields.Where(field => NameFields.Has(field.Field)).Select(field => (field.Article, field.Field, NameText.Key(field.Value)))];

    private readonly HashSet<(string Field, string Key)> _rejected =
        [.. decisions.Fields.Where(field => !field.Accepted && NameFields.Has(field.Field)).Select(field => (field.Field, NameText.Key(field.Value)))];

    /// <returns>The most frequent name first; of a name, by article.</returns>
    public ImmutableArray<ProposedName> Find()
    {
        var stated = StatedIn();
        var doubtful =
            from number in Enumerable.Range(0, _releases.Length)
            from profile in _releases[number]
            from name in profile.Doubtful
            select (Release: number, Profile: profile, Name: name);
        var groups = doubtful.GroupBy(found => found.Name.Key, StringComparer.Ordinal)
            .Select(group => OfOneKind([.. group]))
            .Select(group => (Open: group.Where(found => IsOpen(found.Profile.Article, found.Name)).ToArray(), Releases: CountReleases(group, stated)))
            .Where(group => group.Open.Length > 0 && group.Releases >= FewestReleases && group.Open.Average(found => found.Name.Probability) >= LeastOnAverage * 1000)
            .OrderByDescending(group => group.Releases)
            .ThenByDescending(group => group.Open.Average(found => found.Name.Probability))
            .ThenBy(group => group.Open[0].Name.Key, StringComparer.Ordinal);
        return [.. groups.Take(Most).SelectMany(group => Proposals(group.Open, group.Releases))];
    }

    private static IEnumerable<ProposedName> Proposals((int Release, Profile Profile, DoubtfulName Name)[] found, int releases)
    {
        var text = found.GroupBy(one => one.Name.Text, StringComparer.Ordinal)
            .OrderByDescending(spelling => spelling.Count()).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).First().Key;
        return found.OrderBy(one => one.Profile.Article.Id, StringComparer.Ordinal).Select(one => new ProposedName(
            one.Profile.Article, one.Name.Kind, text, one.Name.Probability / 1000.0, one.Profile.SentenceAt(one.Name.Place), releases));
    }

    private static (int Release, Profile Profile, DoubtfulName Name)[] OfOneKind((int Release, Profile Profile, DoubtfulName Name)[] group)
    {
        var people = group.Count(found => found.Name.Kind == NameKind.Person);
        var kind = people * 2 > group.Length ? NameKind.Person : NameKind.Organization;
        return [.. group.Where(found => found.Name.Kind == kind).DistinctBy(found => found.Profile.Article.Id, StringComparer.Ordinal)];
    }

    private bool IsOpen(Article article, DoubtfulName name)
    {
        var field = ArticleNames.FieldOf(name.Kind);
        return !ArticleNames.Of(article, name.Kind).Any(other => NameText.Key(other) == name.Key)
            && !_rejected.Contains((field, name.Key)) && !_decided.Contains((article.Id, field, name.Key));
    }

    private Dictionary<(NameKind Kind, string Key), HashSet<int>> StatedIn()
    {
        var stated = new Dictionary<(NameKind, string), HashSet<int>>();
        for (var number = 0; number < _releases.Length; number++)
        {
            foreach (var article in _releases[number].Select(profile => profile.Article))
            {
                foreach (var kind in ArticleNames.Kinds)
                {
                    foreach (var name in ArticleNames.Of(article, kind))
                        (stated.TryGetValue((kind, NameText.Key(name)), out var known) ? known : stated[(kind, NameText.Key(name))] = []).Add(number);
                }
            }
        }

        return stated;
    }

    private static int CountReleases(
        (int Release, Profile Profile, DoubtfulName Name)[] group, Dictionary<(NameKind Kind, string Key), HashSet<int>> stated)
    {
        var name = group[0].Name;
        return group.Select(found => found.Release).Union(stated.GetValueOrDefault((name.Kind, name.Key)) ?? []).Count();
    }
}
