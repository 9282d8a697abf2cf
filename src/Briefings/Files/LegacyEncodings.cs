using System.Collections.Immutable;
using System.Text;

namespace Briefings.Files;

/// <summary>The encodings that texts without a mark are found in, the likelier first, each with the letters of a language.</summary>
internal static class LegacyEncodings
{
    private const string Cyrillic = "оеаинтсрвлкмдпуыьязі";
    private const string RareCyrillic = "бгчйхжшюцщэёъєїґўјљњћџђѕ";

    private const string Simplified =
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本"
        + "去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次"
        + "品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处世市届坛商贸易北京海华记该";

    private const string Traditional =
        "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本"
        + "去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題黨程展五果料象員革位入常文總次"
        + "品式活設及管特件長求老頭基資邊流路級少圖山統接知較將組見計別她手角期根論運農指幾九區強放決西被幹做必戰先回則任取據處世市台北記報導該港務";

    private const string Japanese =
        "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽっゃゅょァィゥェォアイウエオカキクケコサシスセソタチツテト"
        + "ナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンガギグゲゴザジズゼゾダデドバビブベボパピプペポッャュョー日一国人年大十二本中長出三時行見月分後前生五間上東四今金九入学高円子外八六下来気小七山話女北午"
        + "百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨会同事自社発者地業方新場員立開手力問代明動京目通言理体田主題意不作用度強公持野以思家世多正安院心界教文元重近考画海売知道集別物使品計死"
        + "特私始朝運終台広住真有口少町料工建空急止送切転研足究楽起着店病質待試族銀早映親験英医仕去味写字答夜音注帰古歌買悪図週室歩風紙黒花春赤青館屋色走秋夏習駅洋旅服夕借曜飲肉貸堂鳥飯勉冬昼茶弟牛魚兄犬妹姉漢政"
        + "府経済相議連対決定関全表戦市約党所調取部引法現当進成産選挙制第化結性受機実述民治共統領首";

    private const string Korean =
        "이다는에의을가고하지한은를로사도서시기대인으자어해리일나부정스수만아전라있과들보그제구주상원것조동선장우유국비성무경연화계방발면세신관공개중여모식치트업오등드산학회물행교분소적생간안반실당민체위명용크"
        + "습니까년월며했된될할함께말열프터르미러려더요데";

    public static ImmutableArray<LegacyEncoding> All { get; } =
    [
        new("Windows-1252", Page(1252), "äöüß", ""),
        new("Windows-1252", Page(1252), "àâæçèéêëîïôœùûüÿ", ""),
        new("Windows-1252", Page(1252), "áéíñóúüºª", ""),
        new("Windows-1252", Page(1252), "àèéìîòóù", ""),
        new("Windows-1252", Page(1252), "àáâãçéêíóôõúüºª", ""),
        new("Windows-1252", Page(1252), "äåö", ""),
        new("Windows-1252", Page(1252), "æøåéò", ""),
        new("Windows-1252", Page(1252), "éëïèöüóáíê", ""),
        new("Windows-1252", Page(1252), "äöõüšž", ""),
        new("Windows-1252", Page(1252), "", "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœšžºªðþ"),
        new("Windows-1254", Page(1254), "çğıöşüâî", ""),
        new("Windows-1252", Page(1252), "áæðéíóöúýþ", ""),
        new("Windows-1250", Page(1250), "ąćęłńóśźż", ""),
        new("Windows-1250", Page(1250), "áčďéěíňóřšťúůýž", ""),
        new("Windows-1250", Page(1250), "áäčďéíĺľňóôŕšťúýž", ""),
        new("Windows-1250", Page(1250), "áéíóöőúüű", ""),
        new("Windows-1250", Page(1250), "čćđšž", ""),
        new("Windows-1250", Page(1250), "ăâîşţ", ""),
        new("ISO-8859-2", Page(28592), "ąćęłńóśźż", ""),
        new("ISO-8859-2", Page(28592), "áčďéěíňóřšťúůýž", ""),
        new("ISO-8859-2", Page(28592), "áäčďéíĺľňóôŕšťúýž", ""),
        new("ISO-8859-2", Page(28592), "áéíóöőúüű", ""),
        new("ISO-8859-2", Page(28592), "čćđšž", ""),
        new("ISO-8859-2", Page(28592), "ăâîşţ", ""),
        new("Windows-1257", Page(1257), "ąčęėįšųūž", ""),
        new("Windows-1257", Page(1257), "āčēģīķļņšūž", ""),
        new("ISO-8859-15", Page(28605), "àâæçèéêëîïôœùûüÿ", ""),
        new("ISO-8859-15", Page(28605), "äöüß", ""),
        new("Mac OS Roman", Page(10000), "äöüß", ""),
        new("Mac OS Roman", Page(10000), "àâçèéêëîïôùûœ", ""),
        new("CP850", Page(850), "äöüß", ""),
        new("CP850", Page(850), "àâçèéêëîïôùû", ""),
        new("Windows-1251", Page(1251), Cyrillic, RareCyrillic),
        new("KOI8-R", Page(20866), Cyrillic, RareCyrillic),
        new("KOI8-U", Page(21866), Cyrillic, RareCyrillic),
        new("CP866", Page(866), Cyrillic, RareCyrillic),
        new("ISO-8859-5", Page(28595), Cyrillic, RareCyrillic),
        new("Mac OS Cyrillic", Page(10007), Cyrillic, RareCyrillic),
        new("Windows-1253", Page(1253), "αοιετνσςηρκπυάίόέήλμ", "βγδζθξφχψωύώϊϋΐΰ"),
        new("ISO-8859-7", Page(28597), "αοιετνσςηρκπυάίόέήλμ", "βγδζθξφχψωύώϊϋΐΰ"),
        new("Windows-1255", Page(1255), "יוהלאמבתרשנםדקע", "גזחטךכןסףפץצ"),
        new("Windows-1256", Page(1256), "اليمنرتبوةعدسفهكحقأ", "ءآؤإئثجخذزشصضطظغىً"),
        new("ISO-8859-6", Page(28596), "اليمنرتبوةعدسفهكحقأ", "ءآؤإئثجخذزشصضطظغىً"),
        new("Windows-874", Page(874), "านรกเงมยลวดทสตะปบคหแจพชขใไ", "โผถธศฐญณษฟภซฉฎฏฆฒฌฬ"),
        new("GB18030", Page(54936), Simplified, ""),
        new("Big5", Page(950), Traditional, ""),
        new("Shift_JIS", Page(932), Japanese, ""),
        new("EUC-JP", Page(51932), Japanese, ""),
        new("EUC-KR", Page(949), Korean, ""),
    ];

    /// <summary>Japanese in seven bits, recognised by its escapes.</summary>
    public static LegacyEncoding Iso2022 { get; } = new("ISO-2022-JP", Page(50220), Japanese, "");

    // Some decoders write a middle dot for what they cannot read.
    private static Encoding Page(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))
        ?? Encoding.GetEncoding(number);
}
