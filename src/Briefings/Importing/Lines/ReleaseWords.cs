using Briefings.Content.Writing;
using Briefings.Language;

namespace Briefings.Importing.Lines;

/// <summary>Headings that say what kind of text follows, or that a table of contents does.</summary>
internal static class ReleaseWords
{
    private const int Longest = 60;

    private static readonly string[] Kinds =
    [
        "press release", "news release", "media release", "for immediate release", "press statement", "media advisory", "media alert", "media statement", "press advisory", "news from", "immediate publication", "zur sofortigen veroffentlichung", "pour diffusion immediate", "para su publicacion inmediata", "para publicacion inmediata", "para divulgacao imediata", "per pubblicazione immediata", "pressemitteilung", "pressemeldung", "presseinformation", "medienmitteilung",
        "communique de presse", "comunicado de prensa", "nota de prensa", "comunicado de imprensa", "comunicado a imprensa", "nota a imprensa", "comunicato stampa", "persbericht",
        "informacja prasowa", "komunikat prasowy", "пресс-релиз", "прес-реліз", "tiskova zprava", "pressmeddelande", "pressemeddelelse", "pressemelding", "lehdistotiedote", "sajtokozlemeny",
        "basin bulteni", "siaran pers", "プレスリリース", "報道関係者各位", "報道関係各位", "報道各位", "報道資料", "致各媒体", "各新聞媒體", "リリース原文", "报道稿", "新闻稿", "新聞稿", "发布说明的原文", "보도자료", "δελτιο τυπου", "بيان صحفي", "הודעה לעיתונות",
    ];

    private static readonly string[] Contents =
    [
        "contents", LineReasons.Contents, "inhalt", "inhaltsverzeichnis", "sommaire", "table des matieres", "contenido", "contenidos", "indice", "conteudo", "sommario", "contenuto", "inhoud",
        "spis tresci", "содержание", "оглавление", "зміст", "obsah", "innehall", "indhold", "innhold", "sisallys", "icindekiler", "daftar isi", "目次", "目录", "目錄", "내용", "목차", "περιεχομενα", "المحتويات",
    ];

    /// <summary>Whether a short line only says that this is a press release.</summary>
    public static bool IsKindOfText(TextLine line)
    {
        return !line.IsProse && NamesKind(line.Text);
    }

    /// <summary>Whether the words say what kind of text it is, and hardly more.</summary>
    public static bool NamesKind(string text)
    {
        if (text.Length > Longest)
            return false;
        var key = Key(text);
        foreach (var kind in Kinds)
        {
            // Two or three words beside the kind: "Original Press Release", "Inhalt der originalen Pressemeldung".
            if (key.Contains(kind, StringComparison.Ordinal) && Scripts.Weight(key) - Scripts.Weight(kind) <= 22)
                return true;
        }

        return false;
    }

    /// <summary>Whether the line heads a table of contents.</summary>
    public static bool IsContents(string text) => text.Length < 30 && Array.IndexOf(Contents, Key(text)) >= 0;

    private static string Key(string text) => LatinFolding.Fold(text).ToLowerInvariant().Trim(' ', ':', '：', '\u00A0', '\u3000');
}
