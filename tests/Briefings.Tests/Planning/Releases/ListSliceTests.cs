using System.Collections.Immutable;
using Briefings.Planning.Releases;
using FsCheck.Fluent;
using Xunit;

namespace Briefings.Tests.Planning.Releases;

public class ListSliceTests
{
    [Fact]
    public void News_leaves_every_page_but_the_first_as_it_was()
    {
        var plan = Enumerable.Range(0, 120).Select(i => SampleArchive.Article($"2024/n{i}.en")).ToArray();
        var releases = SampleArchive.Plan(new Diagnostics.DiagnosticBag(), plan).Index.Releases;

        Prop.ForAll(
            Gen.Choose(0, 119).Two().SelectMany(pair => Gen.Choose(1, 20).Select(size => (pair.Item1, pair.Item2, size))).ToArbitrary(),
            sample =>
            {
                var (few, many) = (Math.Min(sample.Item1, sample.Item2), Math.Max(sample.Item1, sample.Item2));
                var before = Pages(releases[^few..], sample.size);
                var after = Pages(releases[^many..], sample.size);
                return before.Where(page => page.Key > 0).All(page => after[page.Key].SequenceEqual(page.Value))
                    && after.Values.Sum(page => page.Length) == many
                    && after.Values.All(page => page.Length < 2 * sample.size);
            }).Holds();
    }

    // By number; the first page, whose number changes, as 0.
    private static Dictionary<int, ImmutableArray<Release>> Pages(ImmutableArray<Release> newestFirst, int size) =>
        ListSlice.Cut(newestFirst, size).ToDictionary(slice => slice.IsFirst ? 0 : slice.Part.Number, slice => slice.Releases);
}
