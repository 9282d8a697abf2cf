using Briefings.Content.Writing;
using Briefings.Importing.Lines;

namespace Briefings.Importing.WebPages;

/// <summary>Recognises lines inside an article that point to another one, or only say whose a picture is.</summary>
internal static class Teasers
{
    private const int Longest = 200;
    private const int LongestCaption = 500;
    private const int ShortCaption = 80;

    private static readonly string[] Heads =
    [
        "read more", "read also", "also read", "see also", "related:", "more:", "watch:", "watch now", "listen:", "recommended:", "don't miss", "photo:", "photo by", "photos:", "image:", "image credit", "credit:", "getty images", "(photo", "advertisement",
        "mehr lesen", "lesen sie auch", "lesen sie mehr", "lies auch", "auch interessant", "mehr zum thema", "mehr dazu", "zum thema", "siehe auch", "foto:", "fotos:", "bild:", "bildquelle", "bildrechte", "quelle:", "weiterlesen", "anzeige",
        "lire aussi", "a lire aussi", "voir aussi", "a voir aussi", "lire la suite", "credit photo", "photo :", "lea tambien", "lee tambien", "ver tambien", "te puede interesar", "mira tambien", "foto :", "leia tambem", "leia mais", "veja tambem", "saiba mais",
        "leggi anche", "leggi tutto", "czytaj tez", "czytaj takze", "zobacz tez", "zobacz takze", "fot.", "читайте также", "смотрите также", "фото:", "lue myos", "kuva:", "les ogsa", "las ocksa", "foto -", "baca juga", "ayrica okuyun", "διαβαστε επισης",
        "関連記事", "続きを読む", "写真=", "写真＝", "相关阅读", "延伸閱讀", "點我下載", "圖：", "图：", "관련기사",
    ];

    private static readonly string[] Credits =
        ["(foto:", "(photo:", "(bild:", "(image:", " foto: ", " photo: ", " bild: ", " kuva: ", " fot. ", " credit: ", "photo by ", " photo credit", "(c) ", " ©", "写真：", "(фото", " foto/", " | foto"];

    private static readonly string[] Figures = ["abbildung ", "abb. ", "figure ", "fig. ", "рис. ", "図", "图"];

    private static readonly string[] OfPosts = ["pic.twitter.com/", "https://t.co/"];

    public static bool IsTeaser(string line)
    {
        if (IsPost(line))
            return true;
        if (line.Length > (line.Contains(": ", StringComparison.Ordinal) ? LongestCaption : Longest))
            return false;
        var key = LatinFolding.Fold(line).ToLowerInvariant().TrimStart(' ', '>', '»', '›', '-', '–', '•', '*', '▶', '►', '→', '(', '[', '\u00A0');
        return IsFigure(key) || (line.Length <= Longest && (IsCaption(key) || LineShapes.IsPager(line) || Heads.Any(head => key.StartsWith(head, StringComparison.Ordinal)) || key.EndsWith("/getty images", StringComparison.Ordinal)));
    }

    // A post of a social network inside an article, and below it who wrote it when: "— Harbour Board (@harbour) May 2, 2026".
    private static bool IsPost(string line) =>
        OfPosts.Any(mark => line.Contains(mark, StringComparison.Ordinal))
        || (line.Length < 120 && line[0] is '—' or '–' && line.Contains("(@", StringComparison.Ordinal) && char.IsDigit(line[^1]));

    // "Figure 4: …" counts the pictures of a page; a sentence that begins with the word has no number and colon there.
    private static bool IsFigure(string key)
    {
        foreach (var figure in Figures)
        {
            if (!key.StartsWith(figure, StringComparison.Ordinal))
                continue;
            var end = figure.Length;
            while (end < key.Length && char.IsAsciiDigit(key[end]))
                end++;
            return end > figure.Length && end < key.Length && key[end] is ':' or '：';
        }

        return false;
    }

    // "The pier at noon. Photo: A. Hill": the credit stands in the second half of a short line, or anywhere in one that is no sentence.
    private static bool IsCaption(string key) =>
        Credits.Any(credit => key.LastIndexOf(credit, StringComparison.Ordinal) is > 0 and var at
            && (at * 2 > key.Length - 20 || (key.Length < ShortCaption && !LineEnds.IsSentenceEnd(key))));
}
