using Briefings.Linking.Lexicons;
using Xunit;

namespace Briefings.Tests.Linking.Lexicons;

public sealed class BilingualLexiconTests
{
    [Fact]
    public void Words_that_stand_in_each_other_s_paragraphs_are_partners()
    {
        var lexicon = Taught();

        var match = lexicon.Compare(["harbo", "ferry"], ["hafen", "brief"]);

        Assert.Equal(("harbo", "hafen", 4), Assert.Single(match.Shared));
        // The ferry's partner, the Fähre, is missing, and the letter's.
        Assert.Equal(3, match.Count);
    }

    [Fact]
    public void What_is_missing_in_the_other_text_speaks_against_it()
    {
        var lexicon = Taught();

        var right = lexicon.Compare(["harbo", "ferry"], ["hafen", "fahre"]);
        var wrong = lexicon.Compare(["harbo", "ferry"], ["post", "brief"]);

        Assert.True(right.Sum > 0.9, $"{right.Sum}");
        Assert.True(wrong.Sum < -1, $"{wrong.Sum}");
        Assert.True(LexiconWeights.Of(wrong) < 0);
    }

    [Fact]
    public void Words_of_one_text_alone_or_of_two_paragraphs_teach_nothing()
    {
        var lexicon = new BilingualLexicon();
        lexicon.Add([(["tower"], ["turm"]), (["tower"], ["turm"]), (["tower"], ["turm"])]);
        lexicon.Add([(["mayor"], ["ort"])]);
        lexicon.Add([(["mayor"], ["ort"])]);

        Assert.Equal(0, lexicon.Compare(["tower", "mayor"], ["turm", "ort"]).Count);
    }

    [Fact]
    public void Both_ways_round_say_the_same()
    {
        var (there, back) = (new BilingualLexicon(), new BilingualLexicon());
        foreach (var text in s_texts)
        {
            there.Add(text.Select(paragraph => ((IReadOnlyCollection<string>)paragraph.First, (IReadOnlyCollection<string>)paragraph.Second)));
            back.Add(text.Select(paragraph => ((IReadOnlyCollection<string>)paragraph.Second, (IReadOnlyCollection<string>)paragraph.First)));
        }

        var (first, second) = (there.Compare(["harbo", "ferry"], ["hafen", "brief"]), back.Compare(["hafen", "brief"], ["harbo", "ferry"]));

        Assert.Equal(first.Sum, second.Sum, 9);
        Assert.Equal(first.Count, second.Count);
    }

    [Fact]
    public void One_shared_word_or_two_link_nothing()
    {
        Assert.Equal(0, LexiconWeights.Of(new LexiconMatch(9, 9, [("a", "b", 4), ("c", "d", 4)])));
        Assert.True(LexiconWeights.Of(new LexiconMatch(9, 9, [("a", "b", 4), ("c", "d", 4), ("e", "f", 4)])) > 1);
    }

    [Theory]
    [InlineData("ru", "библиотека библиотеки библиотеку", "мост моста мосту", "рынок рынка рынку", "откроется", "закроется", "подождёт")]
    [InlineData("ko", "도서관이 도서관은 도서관을", "다리가 다리는 다리를", "시장이 시장은 시장을", "엽니다", "닫습니다", "기다립니다")]
    [InlineData("th", "ห้องสมุด ห้องสมุด ห้องสมุด", "สะพาน สะพาน สะพาน", "ตลาด ตลาด ตลาด", "เปิดทำการ", "ปิดบริการ", "รอคอย")]
    [InlineData("ja", "図書館 図書館 図書館", "大橋 大橋 大橋", "市場 市場 市場", "開放", "閉鎖", "待機")]
    [InlineData("ta", "நூலகத்துக்கு நூலகத்தை நூலகத்தில்", "பாலத்தை பாலத்தில் பாலத்துக்கு", "சந்தையை சந்தையில் சந்தைக்கு", "திறக்கும்", "மூடப்படும்", "காத்திருக்கும்")]
    [InlineData("el", "βιβλιοθήκη βιβλιοθήκης βιβλιοθήκες", "γέφυρα γέφυρας γέφυρες", "αγορά αγοράς αγορές", "ανοίγει", "κλείνει", "περιμένει")]
    public void Any_two_languages_teach_their_words(string language, string library, string bridge, string market, string opens, string closes, string waits)
    {
        string[][] things = [library.Split(' '), bridge.Split(' '), market.Split(' ')];
        string[] deeds = [opens, closes, waits];
        var lexicon = new BilingualLexicon();
        for (var i = 0; i < 9; i++)
        {
            var (thing, deed, form) = (i % 3, i / 3, (i + (i / 3)) % 3);
            lexicon.Add([(Stems.Of($"The {s_english[thing]} {s_deeds[deed]}").Keys, Stems.Of($"{things[thing][form]} {deeds[deed]}").Keys)]);
        }

        var right = lexicon.Compare(Stems.Of("A library opens").Keys, Stems.Of($"{library.Split(' ')[1]} {opens}").Keys);
        var wrong = lexicon.Compare(Stems.Of("A library opens").Keys, Stems.Of($"{bridge.Split(' ')[1]} {waits}").Keys);

        Assert.Contains(right.Shared, shared => shared.First == "libra");
        Assert.True(right.Sum > 0 && wrong.Sum < 0, $"{language}: {right.Sum} and {wrong.Sum}");
    }

    [Theory]
    [InlineData("Hafenmeister im Amt", "hafen", "amt")]
    [InlineData("港口開放", "港口", "口開", "開放")]
    [InlineData("ท่าเรือ", "ท่", "่า", "าเ", "เร", "รื", "ือ")]
    [InlineData("항구가 열린다", "항구", "열린")]
    [InlineData("துறைமுகம்", "துறைம")]
    public void A_stem_is_the_beginning_of_a_word_or_two_signs(string text, params string[] stems) => Assert.Equal(stems, Stems.Of(text).Keys);

    private static readonly string[] s_english = ["library", "bridge", "market"];

    private static readonly string[] s_deeds = ["opens", "closes", "waits"];

    private static BilingualLexicon Taught()
    {
        var lexicon = new BilingualLexicon();
        foreach (var text in s_texts)
            lexicon.Add(text.Select(paragraph => ((IReadOnlyCollection<string>)paragraph.First, (IReadOnlyCollection<string>)paragraph.Second)));
        return lexicon;
    }

    private static readonly (string[] First, string[] Second)[][] s_texts =
    [
        [(["harbo", "opens"], ["hafen", "offne"]), (["ferry", "today"], ["fahre", "heute"])],
        [(["harbo", "today"], ["hafen", "heute"]), (["lette"], ["brief"])],
        [(["harbo", "close"], ["hafen", "schli"]), (["ferry"], ["fahre"]), (["lette"], ["brief"])],
        [(["harbo"], ["hafen"]), (["ferry", "close"], ["fahre", "schli"]), (["lette", "mail"], ["brief", "post"])],
        [(["mail"], ["post"]), (["opens"], ["offne"])],
        [(["mail"], ["post"])],
    ];
}
