namespace Briefings.Importing.Pdf;

/// <summary>Turns signs that only print has into the letters they are: ligatures, and the radicals that programs write for whole characters.</summary>
internal static class PrintedLetters
{
    private const char FirstRadical = '\u2F00';

    private static readonly (string Sign, string Letters)[] Ligatures = [("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl"), ("ﬅ", "ft"), ("ﬆ", "st")];

    // What the Kangxi radicals are compatible with, from the first to the last (Unicode, UnicodeData.txt).
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮"
        + "皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // A radical and its character, for those that are one (Unicode, EquivalentUnifiedIdeograph.txt).
    private const string Supplement = "⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺟母⺠民⻄西⻁虎⻑長⺃乚⺎兀⺏尣⺬示⺸羊⻎辶⻌辶";

    public static string Clean(string text)
    {
        foreach (var (sign, letters) in Ligatures)
            text = text.Replace(sign, letters, StringComparison.Ordinal);
        return string.Concat(text.Where(c => !char.IsControl(c) && c is not ('\uFFFD' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))).Select(c => PresentationForms.LettersOf(c) ?? Letter(c).ToString()));
    }

    private static char Letter(char c)
    {
        if (c >= FirstRadical && c < FirstRadical + Kangxi.Length)
            return Kangxi[c - FirstRadical];
        return c is >= '\u2E80' and < FirstRadical && Supplement.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Supplement[at + 1] : c;
    }
}
