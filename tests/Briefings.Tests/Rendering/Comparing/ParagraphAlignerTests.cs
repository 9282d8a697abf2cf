using System.Collections.Immutable;
using Briefings.Rendering.Comparing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Briefings.Tests.Rendering.Comparing;

public class ParagraphAlignerTests
{
    [Fact]
    public void A_paragraph_that_one_version_lacks_is_alone()
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

        var pairs = Align("en", here, "de", there);

        Assert.Equal([0..1, 1..1, 1..2, 2..3, 3..4], pairs.Select(pair => pair.There));
    }

    [Fact]
    public void A_picture_is_beside_no_heading()
    {
        var here = Traits("<p>In 2024, 40 ships came.</p>", "<h2>Words</h2>", "<p>Tickets cost 12 euros.</p>");
        var there = Traits("<p>Im Jahr 2024 kamen 40 Schiffe.</p>", "<figure><img src=\"a.png\" alt=\"\"></figure>", "<p>Karten kosten 12 Euro.</p>");

        var pairs = ParagraphAligner.Align(here, there);

        Assert.Contains(pairs, pair => pair.There.Equals(1..2) && pair.Here.Start.Value == pair.Here.End.Value);

        static ImmutableArray<ParagraphTraits> Traits(params string[] html)
        {
            var text = new ComparedText(new Briefings.Content.Article { Id = "a", Title = "", Body = "", Language = Briefings.Configuration.LanguageTag.Parse("en") }, html);
            return text.Traits;
        }
    }

    [Fact]
    public void Days_and_numbers_count_more_than_lengths()
    {
        string[] here =
        [
            "The ferry to Malmö begins on 3 May 2027 and carries 450 people.",
            "The harbour council met for three hours and heard from residents of the quarter, who asked for less noise and more trees.",
            "Tickets cost 12.50 euros.",
        ];
        string[] there =
        [
            "2027年5月3日に就航するマルメ行きのフェリーは、地域の住民や観光客に長く待たれていたもので、450人を運び、港の新しい時代を開くことになると期待されている。",
            "港湾評議会が開かれた。", "切符は12.50ユーロである。",
        ];

        Assert.Equal([0..1, 1..2, 2..3], Align("en", here, "ja", there).Select(pair => pair.There));
    }

    [Fact]
    public void Two_paragraphs_that_a_translator_joined_are_beside_the_one()
    {
        string[] here =
        [
            "Ana Lund opened the bridge on 4 June 2026 in front of 3,200 guests.", "The work took 27 months and cost 48 million euros.",
            "Trams will follow in 2029.",
        ];
        string[] there =
        [
            "Ana Lund weihte die Brücke am 4. Juni 2026 vor 3.200 Gästen ein. Der Bau dauerte 27 Monate und kostete 48 Millionen Euro.",
            "Straßenbahnen folgen 2029.",
        ];

        Assert.Equal([0..2, 2..3], Align("en", here, "de", there).Select(pair => pair.Here));
    }

    [Fact]
    public void Every_paragraph_is_in_exactly_one_pair_in_its_order()
    {
        var texts = ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Item).ListOf();

        Prop.ForAll(texts.Two().ToArbitrary(), sample =>
        {
            var pairs = Align("en", sample.Item1, "de", sample.Item2);
            return Covers(pairs.Select(pair => pair.Here), sample.Item1.Count) && Covers(pairs.Select(pair => pair.There), sample.Item2.Count);
        }).Holds();
    }

    private static ImmutableArray<AlignedPair> Align(string language, IEnumerable<string> here, string other, IEnumerable<string> there) =>
        ParagraphAligner.Align(Traits(language, here), Traits(other, there));

    private static ImmutableArray<ParagraphTraits> Traits(string language, IEnumerable<string> paragraphs)
    {
        var text = ComparedVersions.Text(language, [.. paragraphs]);
        return text.Traits;
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
