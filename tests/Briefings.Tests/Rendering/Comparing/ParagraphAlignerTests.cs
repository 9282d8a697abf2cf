using Briefings.Rendering.Comparing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Briefings.Tests.Rendering.Comparing;

public class ParagraphAlignerTests
{
    [Fact]
    public void A_paragraph_that_one_version_lacks_stands_alone()
    {
        string[] here =
        [
            "In 2024, 40 ships came to the harbour.",
            "The mayor spoke for a very long time about the harbour, its ships, its cranes and all who work there.",
            "In 2023 there were 35.", "Tickets cost 12 euros.", "The next days will be held in 2025.",
        ];
        string[] there =
        [
            "Im Jahr 2024 kamen 40 Schiffe in den Hafen.", "2023 waren es 35.", "Karten kosten 12 Euro.", "Die nächsten Tage sind 2025.",
        ];

        var pairs = ParagraphAligner.Align([.. here], [.. there]);

        Assert.Equal([0..1, 1..1, 1..2, 2..3, 3..4], pairs.Select(pair => pair.There));
    }

    [Fact]
    public void Every_paragraph_is_in_exactly_one_pair_in_its_order()
    {
        var texts = ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Item).ListOf();

        Prop.ForAll(texts.Two().ToArbitrary(), sample =>
        {
            var pairs = ParagraphAligner.Align([.. sample.Item1], [.. sample.Item2]);
            return Covers(pairs.Select(pair => pair.Here), sample.Item1.Count) && Covers(pairs.Select(pair => pair.There), sample.Item2.Count);
        }).Holds();
    }

    private static bool Covers(IEnumerable<Range> ranges, int count)
    {
        var at = 0;
        foreach (var range in ranges)
        {
            if (range.Start.Value != at)
                return false;
            at = range.End.Value;
        }

        return at == count;
    }
}
