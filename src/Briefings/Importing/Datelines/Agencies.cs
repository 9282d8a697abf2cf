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
        ["ots"] = "ots",
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

    /// <summary>The usual spelling of an agency's name; a name that is not known is kept.</summary>
    public static string Spell(string name) => Names.GetValueOrDefault(name.Trim(), name.Trim());

    public static bool IsKnown(string name) => Names.ContainsKey(name.Trim());

    /// <summary>Wires hand out what others wrote: they are the source, never the agency.</summary>
    public static bool IsWire(string name) =>
        Spell(name) is "PR Newswire" or "Business Wire" or "GlobeNewswire" or "ACCESSWIRE" or "ots";
}
