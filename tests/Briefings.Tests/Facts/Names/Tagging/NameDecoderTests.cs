using Briefings.Facts.Names.Tagging;
using Xunit;

namespace Briefings.Tests.Facts.Names.Tagging;

/// <summary>Compares the decoder with sums over every sequence of tags.</summary>
public class NameDecoderTests
{
    private const string Text = "the Anna Weber of Harbour Works";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Tags_and_probabilities_are_those_of_all_sequences(int seed)
    {
        var tokens = new List<NameToken>();
        NameTokenizer.Read(Text, "en", tokens);
        NameToken[] four = [.. tokens.Take(4)];
        var features = new SegmentFeatures(NameLists.Empty, "en");
        features.Read(Text, four);
        var model = ModelOf(features, four.Length, seed);
        var spans = new List<TaggedSpan>();

        new NameDecoder(model).Decode(features, four.Length, spans);

        var sequences = Sequences(four.Length).Select(tags => (Tags: tags, Power: Math.Exp(Score(model, features, tags) / (double)NameModel.Unit))).ToList();
        var best = sequences.MaxBy(sequence => sequence.Power).Tags;
        Assert.Equal(SpansOf(best), spans.Select(span => (TagSet.Begin(span.Kind), span.First, span.Last)));
        var total = sequences.Sum(sequence => sequence.Power);
        Assert.All(spans, span => Assert.Equal(
            sequences.Where(sequence => SpansOf(sequence.Tags).Contains((TagSet.Begin(span.Kind), span.First, span.Last))).Sum(sequence => sequence.Power) / total,
            span.Probability,
            1e-6));
    }

    [Fact]
    public void Without_a_known_feature_there_is_no_name()
    {
        var features = new SegmentFeatures(NameLists.Empty, "en");
        var tokens = new List<NameToken>();
        NameTokenizer.Read(Text, "en", tokens);
        features.Read(Text, [.. tokens]);
        var spans = new List<TaggedSpan>();

        new NameDecoder(new NameModel([], [], new sbyte[(TagSet.Count + 1) * TagSet.Count]))
            .Decode(features, tokens.Count, spans);

        Assert.Empty(spans);
    }

    /// <summary>A model that knows every feature of the segment, with weights that repeat no pattern.</summary>
    private static NameModel ModelOf(SegmentFeatures features, int count, int seed)
    {
        var buffer = new uint[SegmentFeatures.Most];
        uint[] hashes = [.. Enumerable.Range(0, count).SelectMany(i => buffer[..features.Write(i, buffer)]).Distinct().Order()];
        sbyte Weight(int number, int most) => (sbyte)((int)(FeatureHash.Mix((uint)number, (uint)seed) % (uint)(2 * most + 1)) - most);
        NameModel.Weights WeightsFrom(int number)
        {
            var weights = default(NameModel.Weights);
            for (var tag = 0; tag < TagSet.Count; tag++)
                weights[tag] = Weight(number + tag, 9);
            return weights;
        }

        return new NameModel(
            hashes, [.. Enumerable.Range(0, hashes.Length).Select(i => WeightsFrom(i * TagSet.Count))],
            [.. Enumerable.Range(0, (TagSet.Count + 1) * TagSet.Count).Select(i => Weight(i + 1_000_000, 20))]);
    }

    private static IEnumerable<int[]> Sequences(int length)
    {
        if (length == 0)
            return [[]];
        return from rest in Sequences(length - 1)
               from tag in Enumerable.Range(0, TagSet.Count)
               where TagSet.MayFollow(rest.Length == 0 ? TagSet.Outside : rest[^1], tag)
               select (int[])[.. rest, tag];
    }

    private static int Score(NameModel model, SegmentFeatures features, int[] tags)
    {
        var (buffer, scores, sum) = (new uint[SegmentFeatures.Most], new short[NameModel.Stride], 0);
        for (var i = 0; i < tags.Length; i++)
        {
            model.Score(buffer.AsSpan(0, features.Write(i, buffer)), scores);
            sum += scores[tags[i]] + model.Steps.Span[(i == 0 ? TagSet.Count : tags[i - 1]) * TagSet.Count + tags[i]];
        }

        return sum;
    }

    private static List<(int Begin, int First, int Last)> SpansOf(int[] tags)
    {
        var spans = new List<(int, int, int)>();
        for (var i = 0; i < tags.Length; i++)
        {
            if (TagSet.IsBegin(tags[i]))
                spans.Add((tags[i], i, i));
            else if (TagSet.IsInside(tags[i]))
                spans[^1] = spans[^1] with { Item3 = i };
        }

        return spans;
    }
}
