using System.Collections.Frozen;
using Briefings.Configuration;

namespace Briefings.Rendering.Texts;

/// <summary>What languages call themselves, and which way they are written.</summary>
internal static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> Own = (
            "ab=Аԥсуа|af=Afrikaans|ak=Akan|am=አማርኛ|an=Aragonés|ar=العربية|as=অসমীয়া|ast=Asturianu|az=Azərbaycan|ba=Башҡорт|"
            + "be=Беларуская|bg=Български|bm=Bamanakan|bn=বাংলা|bo=བོད་སྐད་|br=Brezhoneg|bs=Bosanski|ca=Català|ce=Нохчийн|"
            + "ceb=Cebuano|chr=ᏣᎳᎩ|ckb=کوردیی ناوەندی|co=Corsu|cs=Čeština|cv=Чӑваш чӗлхи|cy=Cymraeg|da=Dansk|de=Deutsch|"
            + "dsb=Dolnoserbšćina|dv=ދިވެހި|dz=རྫོང་ཁ|ee=Eʋegbe|el=Ελληνικά|en=English|eo=Esperanto|es=Español|"
            + "es-419=Español (Latinoamérica)|et=Eesti|eu=Euskara|fa=فارسی|ff=Pulaar|fi=Suomi|fil=Filipino|fo=Føroyskt|"
            + "fr=Français|fur=Furlan|fy=Frysk|ga=Gaeilge|gd=Gàidhlig|gl=Galego|gn=Avañe’ẽ|gsw=Schwiizertüütsch|gu=ગુજરાતી|"
            + "ha=Hausa|haw=ʻŌlelo Hawaiʻi|he=עברית|hi=हिन्दी|hr=Hrvatski|hsb=Hornjoserbšćina|ht=Kreyòl ayisyen|hu=Magyar|"
            + "hy=Հայերեն|ia=Interlingua|id=Bahasa Indonesia|ig=Igbo|ii=ꆈꌠꉙ|is=Íslenska|it=Italiano|iu=ᐃᓄᒃᑎᑐᑦ|ja=日本語|jv=Jawa|"
            + "ka=ქართული|kab=Taqbaylit|kk=Қазақ тілі|kl=Kalaallisut|km=ខ្មែរ|kn=ಕನ್ನಡ|ko=한국어|kok=कोंकणी|ks=کٲشُر|ku=Kurdî|"
            + "kv=Коми|ky=Кыргызча|la=Latina|lb=Lëtzebuergesch|lg=Luganda|lij=Ligure|ln=Lingála|lo=ລາວ|lrc=لۊری شومالی|"
            + "lt=Lietuvių|lv=Latviešu|mai=मैथिली|mg=Malagasy|mi=Māori|mk=Македонски|ml=മലയാളം|mn=Монгол|mr=मराठी|"
            + "ms=Bahasa Melayu|mt=Malti|my=မြန်မာ|mzn=مازرونی|nb=Norsk bokmål|nd=isiNdebele|nds=Plattdüütsch|ne=नेपाली|"
            + "nl=Nederlands|nn=Norsk nynorsk|no=Norsk|nr=isiNdebele|nso=Sesotho sa Leboa|ny=Chichewa|oc=Occitan|om=Oromoo|"
            + "or=ଓଡ଼ିଆ|os=Ирон|pa=ਪੰਜਾਬੀ|pap=Papiamentu|pl=Polski|pms=Piemontèis|ps=پښتو|pt=Português|"
            + "pt-BR=Português (Brasil)|pt-PT=Português (Portugal)|qu=Runasimi|rm=Rumantsch|rn=Ikirundi|ro=Română|ru=Русский|"
            + "rue=Русиньскый|rw=Ikinyarwanda|sa=संस्कृत भाषा|sah=Саха тыла|sat=ᱥᱟᱱᱛᱟᱲᱤ|sc=Sardu|scn=Sicilianu|sco=Scots|"
            + "sd=سنڌي|se=Davvisámegiella|sg=Sängö|si=සිංහල|sk=Slovenčina|sl=Slovenščina|sm=Gagana Samoa|smn=Anarâškielâ|"
            + "sn=chiShona|so=Soomaali|sq=Shqip|sr=Српски|sr-Cyrl=Српски (ћирилица)|sr-Latn=Srpski (latinica)|ss=siSwati|"
            + "st=Sesotho|su=Basa Sunda|sv=Svenska|sw=Kiswahili|ta=தமிழ்|te=తెలుగు|tg=Тоҷикӣ|th=ไทย|ti=ትግርኛ|tk=Türkmen dili|"
            + "tl=Tagalog|tn=Setswana|to=Lea fakatonga|tr=Türkçe|ts=Xitsonga|tt=Татар|tyv=Тыва|ug=ئۇيغۇرچە|uk=Українська|"
            + "ur=اردو|uz=O‘zbek|ve=Tshivenḓa|vec=Veneto|vi=Tiếng Việt|wa=Walon|wo=Wolof|xh=isiXhosa|yi=ייִדיש|yo=Èdè Yorùbá|"
            + "yue=粵語|za=Vahcuengh|zgh=ⵜⴰⵎⴰⵣⵉⵖⵜ|zh=中文|zh-Hans=简体中文|zh-Hant=繁體中文|zu=isiZulu")
        .Split('|').Select(entry => entry.Split('=')).ToFrozenDictionary(entry => entry[0], entry => entry[1]);

    // By the script that CLDR takes a language to be in where its tag names none.
    private static readonly FrozenSet<string> RightToLeft = FrozenSet.Create(
        "aeb", "ajp", "apc", "ar", "arc", "ars", "ary", "arz", "bal", "bgn", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "khw", "ks", "lad", "lrc",
        "mzn", "nqo", "ota", "pbt", "pnb", "prs", "ps", "rhg", "sd", "sdh", "skr", "syr", "ug", "ur", "yi");

    private static readonly FrozenSet<string> RightToLeftScripts = FrozenSet.Create("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /// <summary>The language's name in itself; its tag where the table has none.</summary>
    public static string Of(LanguageTag language) =>
        Own.GetValueOrDefault(language.Value)
        ?? (language.Script is { } script ? Own.GetValueOrDefault($"{language.Primary}-{script}") : null)
        ?? Own.GetValueOrDefault(language.Primary) ?? language.Value;

    /// <summary>The value of HTML's <c>dir</c>.</summary>
    public static string DirectionOf(LanguageTag language) =>
        (language.Script is { } script ? RightToLeftScripts.Contains(script) : RightToLeft.Contains(language.Primary)) ? "rtl" : "ltr";
}
