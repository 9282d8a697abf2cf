using Briefings.Linking.Sounds;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Briefings.Tests.Linking.Sounds;

public class SoundLookupTests
{
    [Fact]
    public void A_sound_is_found_at_its_place_and_no_other_is() => Prop.ForAll(Keys(), Keys(), (first, second) =>
    {
        var lookup = SoundLookup.Of(PrintOf(first));

        Assert.All(first, (key, place) => Assert.Equal(place, lookup.Find(key)));
        Assert.All(second.Except(first), key => Assert.Equal(-1, lookup.Find(key)));
    }).Holds(100, 2 * SoundPrint.Most);

    [Fact]
    public void More_sounds_than_a_print_has_are_left_out()
    {
        var lookup = SoundLookup.Of(PrintOf([.. Enumerable.Range(0, 10_000).Select(key => (uint)key)]));

        Assert.Equal(SoundPrint.Most - 1, lookup.Find(SoundPrint.Most - 1));
        Assert.Equal(-1, lookup.Find(SoundPrint.Most));
    }

    [Fact]
    public void Postings_have_the_texts_of_each_sound_that_is_of_use() => Prop.ForAll(Gen.Choose(0, 20).Select(key => (uint)key).ArrayOf().ArrayOf().ToArbitrary(), texts =>
    {
        uint[][] keys = [.. texts.Select(own => own.Distinct().ToArray())];

        var postings = SoundPostings.Of(keys.Length, text => keys[text], most: 5);

        for (uint key = 0; key <= 20; key++)
        {
            int[] having = [.. Enumerable.Range(0, keys.Length).Where(text => keys[text].Contains(key))];
            Assert.Equal(having.Length is >= 2 and <= 5 ? having : [], postings.Of(key).ToArray());
        }
    }).Holds();

    [Fact]
    public void The_best_candidates_are_those_that_sorting_gives() => Prop.ForAll(Gen.Zip(Gen.Choose(0, 29), Gen.Choose(1, 4)).ArrayOf().ToArbitrary(), found =>
    {
        var scores = CandidateScores.Of(30);
        foreach (var (text, weight) in found)
            scores.Add(text, weight);
        var sums = found.GroupBy(entry => entry.Item1).Where(group => group.Key != 7).ToDictionary(group => group.Key, group => group.Sum(entry => entry.Item2));

        Assert.Equal(sums.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(6).Select(pair => pair.Key), scores.TakeBest(6, self: 7));
    }).Holds();

    private static SoundPrint PrintOf(uint[] keys) => new([.. keys], [.. keys.Select(_ => (ushort)0)]);

    private static Arbitrary<uint[]> Keys() => Gen.Choose(0, 1 << 30).Select(key => (uint)key * 4).ArrayOf()
        .Select(keys => keys.Distinct().Order().Take(SoundPrint.Most).ToArray()).ToArbitrary();
}
