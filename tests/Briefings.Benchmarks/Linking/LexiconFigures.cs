using System.Collections.Frozen;
using System.Globalization;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Linking.Outcome;
using Briefings.Linking.Pairs;
using Briefings.Linking.Readings;
using Briefings.Linking.Releases;

namespace Briefings.Benchmarks.Linking;

/// <summary>Prints what the lexicons of archives say of pairs that are not sure, for <c>src/data/lexicon.py</c> to fit weights to.</summary>
internal static class LexiconFigures
{
    /// <param name="file">As <see cref="PairFigures.Run"/> takes it.</param>
    public static int Run(string file, TextWriter output)
    {
        foreach (var (archive, profiles) in PairFigures.Archives(file))
        {
            var pairs = Comparisons.Of(new AnchorIndex([.. profiles]));
            var request = new LinkRequest(
                [.. profiles.Select(profile => profile.Article)], FrozenDictionary<Slug, Event>.Empty, FrozenDictionary<Slug, Series>.Empty, Decisions.None, new DiagnosticBag());
            foreach (var ((a, b), finding) in ReleaseFinder.Find(pairs, new CuratorVerdicts(request)).Findings.OrderBy(entry => entry.Key))
            {
                output.WriteLine(string.Join('\t', [
                    archive.ToString(CultureInfo.InvariantCulture), profiles[a].Article.Id, profiles[b].Article.Id, profiles[a].Language, profiles[b].Language,
                    .. new double[] { finding.Score, finding.Match.Sum, finding.Match.Count, finding.Match.Shared.Length }.Select(figure => figure.ToString("0.####", CultureInfo.InvariantCulture)),
                ]));
            }
        }

        return 0;
    }
}
