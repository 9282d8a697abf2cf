using System.Text;
using Briefings.Files;
using Xunit;

namespace Briefings.Tests.Files;

public class TextDecoderTests
{
    private const string German = "Der Rat trat in Köln zusammen. Für „Übermut“ war kein Platz – sagte die Größe.";

    [Fact]
    public void UTF8_is_read_with_and_without_a_mark()
    {
        Assert.Equal(German, TextDecoder.Decode(Encoding.UTF8.GetBytes(German)).Text);
        Assert.Equal(German, TextDecoder.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(German)]).Text);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(true, false)]
    public void UTF16_is_read_in_both_byte_orders_with_and_without_a_mark(bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);

        var decoded = TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(German)]);

        Assert.Equal((German, "UTF-16"), (decoded.Text, decoded.Encoding));
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    [InlineData("none-such")]
    [InlineData("")]
    public void A_name_that_cannot_be_that_of_the_bytes_is_passed_over(string declared)
    {
        var decoded = TextDecoder.Decode(WesternBytes.Windows1252.GetBytes(German), declared);

        Assert.Equal((German, "Windows-1252"), (decoded.Text, decoded.Encoding));
    }

    [Fact]
    public void Windows_1252_is_read_where_it_can_be_told()
    {
        var decoded = TextDecoder.Decode(WesternBytes.Windows1252.GetBytes(German));

        Assert.Equal((German, "Windows-1252"), (decoded.Text, decoded.Encoding));
    }

    [Fact]
    public void Single_Western_bytes_in_UTF8_are_read_and_reported_with_their_place()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Köln, Züge, Höhe.\nCaf"), 0xE9, .. Encoding.UTF8.GetBytes(" am Morgen.")];

        var decoded = TextDecoder.Decode(bytes);

        Assert.Equal("Köln, Züge, Höhe.\nCafé am Morgen.", decoded.Text);
        Assert.Equal((DecodingProblem.Mixed, 24), (decoded.Problem!.Value, decoded.ByteOffset));
    }

    public static TheoryData<int, string> Legacy { get; } = new()
    {
        { 1252, "Rat beschließt Brücke\n\nDer Hafenrat hat am Dienstag „eine große Brücke“ beschlossen – für alle." },
        { 1252, "El puerto abrirá mañana\n\nEl consejo aprobó la obra, que costará 12 millones, según el señor Peña." },
        { 1252, "The council met\n\nIt was a good day for the café, the mayor said." },
        { 28605, "Le cœur du port\n\nLe maire a déclaré que l'œuvre coûtera 12 millions €, après un débat animé." },
        { 1250, "Rada portu zatwierdziła molo\n\nRada zatwierdziła we wtorek budowę mola, które będzie otwarte dla mieszkańców." },
        { 28592, "Přístav bude otevřen\n\nRada schválila výstavbu nového mola, které bude otevřeno všem občanům města." },
        { 1250, "A kikötő megnyílik\n\nA tanács jóváhagyta az új móló építését, amely két év múlva nyílik meg, közölte a főtitkár." },
        { 1254, "Liman açılıyor\n\nBelediye meclisi yeni iskelenin yapımını onayladı; iskele iki yıl içinde herkese açılacağını söyledi." },
        { 1257, "Uostas bus atidarytas\n\nTaryba patvirtino naujos prieplaukos statybą, kuri bus atidaryta visiems žmonėms šįmet." },
        { 1251, "Совет собрался в городе и принял решение о новом пирсе." },
        { 20866, "Совет собрался в городе и принял решение о новом пирсе." },
        { 866, "Совет собрался в городе и принял решение о новом пирсе." },
        { 1251, "Рада порту схвалила будівництво нової пристані, яка відкриється через два роки." },
        { 1253, "Το συμβούλιο του λιμανιού ενέκρινε την Τρίτη την κατασκευή νέας προβλήτας." },
        { 1255, "מועצת הנמל אישרה ביום שלישי את בנייתו של רציף חדש לכל התושבים." },
        { 1256, "وافق مجلس الميناء يوم الثلاثاء على بناء رصيف جديد سيفتح لجميع المواطنين." },
        { 54936, "港口委员会周二批准建设一座新码头，该码头将耗资一千二百万元，两年后向所有市民开放。" },
        { 950, "港務委員會週二批准興建一座新碼頭，該碼頭將耗資一千二百萬元，兩年後對所有市民開放。" },
        { 932, "港湾評議会は5日、新しい桟橋の建設を承認した。費用は12億円で、2年後に開放される。" },
        { 51932, "港湾評議会は5日、新しい桟橋の建設を承認した。費用は12億円で、2年後に開放される。" },
        { 50220, "港湾評議会は5日、新しい桟橋の建設を承認した。費用は12億円で、2年後に開放される。" },
        { 949, "항만위원회는 5일 새 부두 건설을 승인했다. 비용은 12억 원이며 모든 시민에게 개방된다." },
    };

    [Theory]
    [MemberData(nameof(Legacy))]
    public void An_older_encoding_is_recognized_by_the_words_that_it_makes(int page, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes(text);

        var decoded = TextDecoder.Decode(bytes);

        Assert.Equal((text, DecodingProblem.Guessed), (decoded.Text, decoded.Problem));
    }

    [Fact]
    public void Bytes_that_make_words_in_no_encoding_are_not_guessed()
    {
        byte[] noise = [.. Enumerable.Range(0, 400).Select(i => (byte)(0x80 + (i * 37 % 128)))];

        Assert.Equal(DecodingProblem.UnknownEncoding, TextDecoder.Decode(noise).Problem);
    }

    [Fact]
    public void A_byte_lost_in_a_long_text_does_not_make_it_another_encoding()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("港口委员会周二批准建设一座新码头，该码头将耗资一千二百万元。"), 0xE6, .. Encoding.UTF8.GetBytes("两年后向所有市民开放。")];

        var decoded = TextDecoder.Decode(bytes);

        Assert.EndsWith("\uFFFD两年后向所有市民开放。", decoded.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encoding_that_the_file_names_is_believed()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("Совет собрался.");

        Assert.Equal("Совет собрался.", TextDecoder.Decode(bytes, "windows-1251").Text);
    }

    [Theory]
    [InlineData("", nameof(DecodingProblem.Empty))]
    [InlineData(" \n\t\r\n", nameof(DecodingProblem.Empty))]
    [InlineData("%PDF-1.7 text", nameof(DecodingProblem.OtherFormat))]
    [InlineData("PK\u0003\u0004 zip", nameof(DecodingProblem.OtherFormat))]
    [InlineData("text with a\0hole in it", nameof(DecodingProblem.Binary))]
    public void What_is_no_text_is_distinguished(string content, string problem)
    {
        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(content));

        Assert.Equal(problem, decoded.Problem.ToString());
        Assert.Equal("", decoded.Text);
    }
}
