using System.Collections.Frozen;

namespace Briefings.Importing.Datelines;

/// <summary>News agencies and wires as they sign a dateline.</summary>
internal static class Agencies
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["PRNewswire"] = "PR Newswire",
        ["PR Newswire"] = "PR Newswire",
        ["BUSINESS WIRE"] = "Business Wire",
        ["GLOBE NEWSWIRE"] = "GlobeNewswire",
        ["GlobeNewswire"] = "GlobeNewswire",
        ["ACCESSWIRE"] = "ACCESSWIRE",
        ["GLOBENEWSWIRE"] = "GlobeNewswire",
        ["CNW"] = "CNW",
        ["CNW Telbec"] = "CNW Telbec",
        ["Newsfile Corp."] = "Newsfile",
        ["Newsfile"] = "Newsfile",
        ["Marketwired"] = "Marketwired",
        ["PRWEB"] = "PRWeb",
        ["EQS"] = "EQS",
        ["EQS News"] = "EQS News",
        ["EQS Newswire"] = "EQS Newswire",
        ["EZ Newswire"] = "EZ Newswire",
        ["EIN Presswire"] = "EIN Presswire",
        ["AETOSWire"] = "AETOSWire",
        ["ots"] = "ots",
        ["idw"] = "idw",
        ["pressetext"] = "pressetext",
        ["PTI"] = "PTI",
        ["ANI"] = "ANI",
        ["IANS"] = "IANS",
        ["UNI"] = "UNI",
        ["Yonhap"] = "Yonhap",
        ["Kyodo"] = "Kyodo",
        ["Jiji Press"] = "Jiji Press",
        ["Bernama"] = "Bernama",
        ["ANTARA"] = "ANTARA",
        ["VNA"] = "VNA",
        ["AA"] = "AA",
        ["Anadolu"] = "Anadolu",
        ["IRNA"] = "IRNA",
        ["WAM"] = "WAM",
        ["SPA"] = "SPA",
        ["MAP"] = "MAP",
        ["APS"] = "APS",
        ["ČTK"] = "ČTK",
        ["TASR"] = "TASR",
        ["MTI"] = "MTI",
        ["Belga"] = "Belga",
        ["ANP"] = "ANP",
        ["NTB"] = "NTB",
        ["TT"] = "TT",
        ["Ritzau"] = "Ritzau",
        ["STT"] = "STT",
        ["BNS"] = "BNS",
        ["AGI"] = "AGI",
        ["Adnkronos"] = "Adnkronos",
        ["askanews"] = "askanews",
        ["Keystone-SDA"] = "Keystone-SDA",
        ["SDA"] = "SDA",
        ["awp"] = "awp",
        ["SID"] = "SID",
        ["Télam"] = "Télam",
        ["Notimex"] = "Notimex",
        ["Canadian Press"] = "Canadian Press",
        ["УНИАН"] = "УНИАН",
        ["БелТА"] = "БелТА",
        ["Xinhua"] = "Xinhua",
        ["Reuters"] = "Reuters",
        ["AP"] = "AP",
        ["AFP"] = "AFP",
        ["dpa"] = "dpa",
        ["ANSA"] = "ANSA",
        ["EFE"] = "EFE",
        ["Kyodo News"] = "Kyodo News",
        ["TASS"] = "TASS",
        ["ТАСС"] = "ТАСС",
        ["РИА Новости"] = "РИА Новости",
        ["Интерфакс"] = "Интерфакс",
        ["Укринформ"] = "Укринформ",
        ["Bloomberg"] = "Bloomberg",
        ["UPI"] = "UPI",
        ["Europa Press"] = "Europa Press",
        ["Lusa"] = "Lusa",
        ["PAP"] = "PAP",
        ["APA"] = "APA",
        ["epd"] = "epd",
        ["KNA"] = "KNA",
        ["رويترز"] = "رويترز",
        ["أ ف ب"] = "أ ف ب",
        ["د ب أ"] = "د ب أ",
        ["共同"] = "共同",
        ["時事"] = "時事",
        ["ロイター"] = "ロイター",
        ["新华社"] = "新华社",
        ["新華社"] = "新華社",
        ["中新社"] = "中新社",
        ["中央社"] = "中央社",
        ["中新网"] = "中新网",
        ["新华网"] = "新华网",
        ["人民网"] = "人民网",
        ["뉴시스"] = "뉴시스",
        ["뉴스1"] = "뉴스1",
        ["연합뉴스"] = "연합뉴스",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Signs of East Asian agencies, which stand without a space behind the place.</summary>
    public static IReadOnlyList<string> EastAsian { get; } = ["共同", "時事", "ロイター", "新华社", "新華社", "中新社", "中央社", "中新网", "新华网", "人民网", "연합뉴스"];

    /// <summary>The usual spelling of an agency's name without its desk; a name that is not known is kept.</summary>
    public static string Spell(string name) => Names.GetValueOrDefault(Main(name), Main(name));

    /// <summary>Whether the name, or the part before its desk or suffix, is a known agency's.</summary>
    public static bool IsKnown(string name) => Names.ContainsKey(Main(name));

    /// <summary>Wires hand out what others wrote: they are the source, never the agency.</summary>
    public static bool IsWire(string name) =>
        Spell(name) is "PR Newswire" or "Business Wire" or "GlobeNewswire" or "ACCESSWIRE" or "ots" or "CNW" or "CNW Telbec" or "Newsfile" or "Marketwired" or "PRWeb" or "EIN Presswire" or "pressetext" or "idw";

    // "dpa/lby" is dpa's desk, "PRNewswire-USNewswire" a part of PR Newswire; "Keystone-SDA" is a name.
    private static string Main(string name)
    {
        name = name.Trim();
        if (Names.ContainsKey(name))
            return name;
        foreach (var mark in (char[])['/', '-', '–', ',', ' '])
        {
            var cut = name.IndexOf(mark, StringComparison.Ordinal);
            var main = cut > 1 ? name[..cut].TrimEnd() : name;
            if (cut > 1 && (Names.ContainsKey(main) || (mark == '/' && main.Length > 2)))
                return main;
        }

        return name;
    }
}
