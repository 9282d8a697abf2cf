using Briefings.Content;
using Briefings.Linking.Outcome;
using Briefings.Linking.Pairs;
using Briefings.Linking.Readings;
using Briefings.Linking.Releases;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Briefings.Tests.Linking.Pairs;

/// <summary>What is not compared as a whole could not have been linked.</summary>
public class ComparisonsTests
{
    private static readonly Article[] s_texts = [Texts.English, Texts.German, Texts.Japanese, Texts.Report, Texts.LastYear, Texts.Unrelated];

    [Fact]
    public void Every_pair_that_is_left_out_is_no_reprint_and_no_report_of_one_event() => Prop.ForAll(Archives(), articles =>
    {
        var index = IndexOf(articles);
        var comparisons = Comparisons.Of(index);
        var likely = comparisons.Likely.ToDictionary(pair => (pair.A, pair.B), pair => pair.Features);

        foreach (var pair in comparisons.All())
        {
            var (a, b) = (index.Profiles[pair.A], index.Profiles[pair.B]);
            if (likely.TryGetValue((pair.A, pair.B), out var features))
                Assert.Equal(pair.Features, features);
            else
                Assert.False(PairScores.OfEvent(pair.Features, DayRelations.Of(a, b)) >= PairScores.Propose || IsReprint(a, b, pair.Features));
        }
    }).Holds(60, 12);

    [Fact]
    public void A_pair_of_two_languages_is_no_likelier_than_at_most() => Prop.ForAll(Archives(), articles =>
    {
        var index = IndexOf(articles);
        var comparisons = Comparisons.Of(index);
        var foreign = comparisons.Foreign.ToDictionary(pair => (pair.A, pair.B));

        foreach (var pair in comparisons.All())
        {
            var (a, b) = (index.Profiles[pair.A], index.Profiles[pair.B]);
            if (a.Language == b.Language || Incompatibilities.OfVersion(a, b))
            {
                Assert.DoesNotContain((pair.A, pair.B), foreign);
                continue;
            }

            var known = foreign[(pair.A, pair.B)];
            var sum = comparisons.SumOf(pair.A, pair.B);
            Assert.True(sum <= known.Most);
            Assert.True(sum.Equals(known.Sum) || (double.IsNaN(known.Sum) && TranslationWeights.MostChance(sum) < PairScores.Propose));
        }
    }).Holds(60, 12);

    [Fact]
    public void Chances_of_translations_are_those_of_comparing_every_pair() => Prop.ForAll(Archives(), articles =>
    {
        var index = IndexOf(articles);
        var comparisons = Comparisons.Of(index);
        var book = new CuratorVerdicts(Texts.Request(Decisions.None, [], articles));
        var renderings = new Renderings(comparisons);
        var sets = new ReleaseSets(index.Profiles, book, renderings, new ContradictingPairs(comparisons.Find));

        var chances = TranslationChances.Of(comparisons, (sets, renderings));

        Assert.Equal(WithAllCompared(comparisons, sets, renderings), chances);
    }).Holds(60, 12);

    private static TranslationChance[] WithAllCompared(Comparisons comparisons, ReleaseSets sets, Renderings renderings)
    {
        var profiles = comparisons.Index.Profiles;
        var pairs = comparisons.Foreign.Select(pair => (pair.A, pair.B, Sum: comparisons.SumOf(pair.A, pair.B))).ToArray();
        return [.. pairs.Select(pair => (Pair: (pair.A, pair.B), Score: ScoreOf(pair))).Where(entry => entry.Score >= PairScores.Propose).Select(entry => new TranslationChance(entry.Pair, entry.Score))];

        double ScoreOf((int A, int B, double Sum) pair)
        {
            double? rival = RivalsOf(pair.A, pair.B).Concat(RivalsOf(pair.B, pair.A)).Select(sum => (double?)sum).Max();
            var lead = pair.Sum - rival;
            return lead < 0 ? 0 : TranslationWeights.Chance(pair.Sum, lead);
        }

        IEnumerable<double> RivalsOf(int article, int other) => pairs.Where(pair => pair.A == article || pair.B == article)
            .Select(pair => (Other: pair.A == article ? pair.B : pair.A, pair.Sum))
            .Where(rival => rival.Other != other && profiles[rival.Other].Language == profiles[other].Language
                && !sets.AreOne(rival.Other, other) && !renderings.AreAlike(rival.Other, other))
            .Select(rival => rival.Sum);
    }

    private static bool IsReprint(Profile a, Profile b, PairFeatures features) =>
        a.Language == b.Language && !Incompatibilities.OfReprint(a, b) && PairScores.OfReprint(features) >= PairScores.Accept;

    private static AnchorIndex IndexOf(Article[] articles) => new([.. articles.OrderBy(article => article.Id, StringComparer.Ordinal).Select(Profile.Of)]);

    // Texts made of paragraphs of a few others, days or years apart: versions, reprints, follow-ups and what only looks like them.
    private static Arbitrary<Article[]> Archives() => ArticleOfParts().ListOf()
        .Select(articles => articles.Select((article, i) => article with { Id = $"t{i:00}" }).ToArray()).ToArbitrary();

    private static Gen<Article> ArticleOfParts() =>
        from text in Gen.Elements(s_texts)
        from other in Gen.Elements(s_texts)
        from days in Gen.Elements(0, 1, 5, 30, 61, 400)
        from kept in Gen.Choose(1, 3)
        select text with
        {
            Title = kept == 3 ? text.Title : other.Title,
            Body = string.Join("\n\n", text.Body.Split("\n\n").Take(kept).Concat(other.Language == text.Language ? other.Body.Split("\n\n").Skip(kept) : [])),
            Date = days == 61 ? null : ArticleDate.TryParse(text.Date!.Value.Day.AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), out var date) ? date : null,
        };
}
