using System.Collections.Frozen;
using Briefings.Facts.Words;

namespace Briefings.Facts.Numbers;

/// <summary>Words and signs that stand for numbers, magnitudes, currencies and bounds.</summary>
internal static class NumberWords
{
    /// <summary>By folded word; compared exactly.</summary>
    public static FrozenDictionary<string, decimal> Magnitudes { get; } = Table(
        ("1000", "thousand tausend mille mila mil tys tysiąc tysiące tysięcy тысяча тысячи тысяч тыс 千 천 ألف آلاف"),
        ("1000000", "million millions mln mn Million Millionen Mio millón millones milione milioni milhão milhões milion miliony milionów миллион миллиона миллионов млн 百万 百萬 백만 مليون"),
        ("1000000000", "billion billions bn Milliarde Milliarden Mrd milliard milliards md miliardo miliardi miliard miliardy miliardów миллиард миллиарда миллиардов млрд 十亿 مليار"),
        ("1000000000000", "trillion trillions tn Billion Billionen billones bilioni триллион триллиона триллионов трлн 兆 조 تريليون"),
        ("10000", "万 萬 만"),
        ("100000000", "亿 億 억"));

    /// <summary>Numbers that are words, up to twelve, and hundreds and thousands standing alone are not among them.</summary>
    public static FrozenDictionary<string, decimal> Small { get; } = Table(
        ("2", "two zwei deux dos due dois duas dwa dwie два две"),
        ("3", "three drei trois tres tre três trzy три"),
        ("4", "four vier quatre cuatro quattro quatro cztery четыре"),
        ("5", "five fünf cinq cinco cinque pięć пять"),
        ("6", "six sechs six seis sei sześć шесть"),
        ("7", "seven sieben sept siete sette sete siedem семь"),
        ("8", "eight acht huit ocho otto oito osiem восемь"),
        ("9", "nine neun neuf nueve nove dziewięć девять"),
        ("10", "ten zehn dix diez dieci dez dziesięć десять"),
        ("11", "eleven elf onze once undici onze jedenaście одиннадцать"),
        ("12", "twelve zwölf douze doce dodici doze dwanaście двенадцать"));

    /// <summary>Currency signs and words, to their ISO 4217 code.</summary>
    public static FrozenDictionary<string, string> Units { get; } = Names(
        ("%", "% ％ percent Prozent pourcent por_ciento percento cento procent процент процента процентов"),
        ("EUR", "€ euro euros Euro евро ユーロ 欧元 유로 يورو"),
        ("USD", "$ ＄ dollar dollars Dollar dólares dólar dollari доллар доллара долларов ドル 美元 달러 دولار"),
        ("GBP", "£ pound pounds Pfund livres libras sterline фунтов ポンド 英镑"),
        ("CNY", "RMB CNY yuan Yuan юаней юань 元 人民币 위안"),
        ("JPY", "¥ yen Yen йен 円 日元"),
        ("PLN", "złoty złotych zł"),
        ("RUB", "rubles Rubel рублей руб"));

    /// <summary>Words directly before a number, to what they make of it.</summary>
    public static FrozenDictionary<string, NumberBound> Bounds { get; } = Limits(
        (NumberBound.Over, "over above more exceeding exceeds exceed exceeded über mehr mindestens plus supérieur más sobre oltre più mais mínimo ponad powyżej более больше свыше least 超过 超過 超 逾"),
        (NumberBound.Under, "under below almost nearly unter weniger fewer less fast knapp knappe moins presque près casi menos quase meno quasi prawie niemal менее почти 近"),
        (NumberBound.About, "about around some approximately roughly rund etwa circa ca ungefähr environ unos unas alrededor aproximadamente circa około cerca около примерно 约 約 大约"));

    /// <summary>Stand between a bound and its number: <c>more than</c>, <c>plus de</c>.</summary>
    public static WordList Joints { get; } = new("than als de di que od do");

    private static FrozenDictionary<string, decimal> Table(params (string Value, string Words)[] rows) =>
        Expand(rows).GroupBy(pair => pair.Word).ToFrozenDictionary(group => group.Key, group => decimal.Parse(group.First().Value));

    private static FrozenDictionary<string, string> Names(params (string Value, string Words)[] rows) =>
        Expand(rows).GroupBy(pair => pair.Word).ToFrozenDictionary(group => group.Key, group => group.First().Value);

    private static FrozenDictionary<string, NumberBound> Limits(params (NumberBound Value, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (Word: WordList.Key(word), row.Value)))
            .GroupBy(pair => pair.Word).ToFrozenDictionary(group => group.Key, group => group.First().Value);

    private static IEnumerable<(string Word, string Value)> Expand((string Value, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (Word: WordList.Key(word), row.Value)));
}
