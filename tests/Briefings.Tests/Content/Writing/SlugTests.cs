using Briefings.Content.Writing;
using Xunit;

namespace Briefings.Tests.Content.Writing;

public class SlugTests
{
    [Theory]
    [InlineData("Ferries run: at night!", "ferries-run-at-night")]
    [InlineData("Größe & café", "grosse-cafe")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("हिन्दी सम्मेलन", "हिन्दी-सम्मेलन")]
    [InlineData("เรือเฟอร์รี่", "เรือเฟอร์รี่")]
    [InlineData("தமிழ் மாநாடு", "தமிழ்-மாநாடு")]
    [InlineData("か\u3099っこう", "がっこう")]
    [InlineData("\u1112\u1161\u11ab국", "한국")]
    [InlineData("ＣＯＰ２８、開幕＝「目標」", "cop28-開幕-目標")]
    [InlineData("\u0301 !", "untitled")]
    public void A_word_stays_whole_in_every_script(string text, string slug) => Assert.Equal(slug, Slug.From(text).Value);

    [Theory]
    [InlineData("Con", "con-1")]
    [InlineData("AUX", "aux-1")]
    [InlineData("com1", "com1-1")]
    [InlineData("Console", "console")]
    [InlineData("com10", "com10")]
    public void No_slug_is_minted_that_Windows_cannot_have(string text, string slug) => Assert.Equal(slug, Slug.From(text).Value);

    [Theory]
    [InlineData("हिन्दी", true)]
    [InlineData("con", true)]
    [InlineData("a--b", false)]
    [InlineData("A", false)]
    [InlineData("a.", false)]
    public void What_a_person_wrote_is_taken_or_refused(string text, bool isSlug) => Assert.Equal(isSlug, Slug.TryParse(text, out _));

    [Theory]
    [InlineData("The harbour’s 3rd dock, 20% wider", "the-harbours-3rd-dock-20-wider")]
    [InlineData("Škoda – Łódź & Århus", "skoda-lodz-arhus")]
    [InlineData("दिल्ली में नया पुल", "दिल्ली-में-नया-पुल")]
    [InlineData("ঢাকায় নতুন ফেরি", "ঢাকায়-নতুন-ফেরি")]
    [InlineData("சென்னை துறைமுகம்", "சென்னை-துறைமுகம்")]
    [InlineData("ท่าเรือใหม่ที่เกาะสมุย", "ท่าเรือใหม่ที่เกาะสมุย")]
    [InlineData("កំពង់ផែថ្មី", "កំពង់ផែថ្មី")]
    [InlineData("مَرْفَأ جديد", "مرفأ-جديد")]
    [InlineData("שָׁלוֹם עולם", "שלום-עולם")]
    [InlineData("می‌شود", "می-شود")]
    [InlineData("ガス管の更新", "ガス管の更新")]
    [InlineData("ा", "untitled")]
    [InlineData("?!", "untitled")]
    public void A_title_keeps_what_its_script_spells_with(string title, string slug)
    {
        var made = Slug.From(title);

        Assert.Equal(slug, made.Value);
        Assert.True(Slug.TryParse(made.Value, out var read));
        Assert.Equal(made, read);
        Assert.Equal(made, Slug.From(made.Value));
    }
}
