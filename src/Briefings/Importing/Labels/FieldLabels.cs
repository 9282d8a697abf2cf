using System.Collections.Frozen;
using Briefings.Content.Writing;
using Briefings.Importing.Evidence;

namespace Briefings.Importing.Labels;

/// <summary>The words that name a field at the head of a line: <c>Quelle:</c>, <c>Original link:</c>, <c>发布时间：</c>.</summary>
internal static class FieldLabels
{
    private static readonly (FieldKind Kind, string Words)[] Table =
    [
        (FieldKind.Title, "title|titel|titre|titulo|titolo|tytul|заголовок|标题|標題|タイトル|제목"),
        (FieldKind.Date,
            "date|datum|data|fecha|dato|paivamaara|tarih|tanggal|дата|stand|published|published on|publication date|posted|posted on|released|release date|date posted|"
            + "veroffentlicht|veroffentlicht am|erschienen|erschienen am|erstellt|erstellt am|publie|publie le|mis en ligne le|paru le|publicado|publicado el|publicado em|"
            + "pubblicato|pubblicato il|opublikowano|opublikowany|data publikacji|опубликовано|дата публикации|gepubliceerd|gepubliceerd op|publicerad|publiceret|publisert|julkaistu|"
            + "发布时间|发布日期|發布時間|發布日期|日期|時間|时间|公開日|掲載日|投稿日|配信日|등록일|작성일|입력|등록"),
        (FieldKind.Updated,
            "updated|last updated|last update|update|last modified|last edited|modified|date modified|last revised|aktualisiert|zuletzt aktualisiert|letzte aktualisierung|mis a jour|mis a jour le|modifie le|derniere mise a jour|actualizado|"
            + "aggiornato|atualizado|atualizado em|обновлено|更新时间|更新日|最終更新|수정|oppdatert|opdateret|uppdaterad|paivitetty"),
        (FieldKind.Source,
            "source|sources|provided by|courtesy of|original-content von|originalinhalt von|contenu original de|quelle|quellen|fuente|fuentes|fonte|fonti|bron|zrodlo|источник|джерело|来源|來源|信息来源|文章来源|出典|情報元|출처|kaynak|sumber|lahde|kilde|kalla|المصدر|מקור|πηγη"),
        (FieldKind.OriginalUrl,
            "url|link|links|original link|original article|original url|original|source url|permalink|view original content|view original|read the original|read more at|lien|lien original|"
            + "article original|enlace|enlace original|link originale|link original|originallink|originalartikel|original-link|originalmeldung|zum original|oryginal|ссылка|оригинал|"
            + "ссылка на оригинал|原文链接|原文連結|原文|原文地址|链接|元記事|元のリンク|リンク|원문|원문 링크|bron-url"),
        (FieldKind.Language, "lang|language|sprache|langue|idioma|lingua|язык|语言|語言|言語|언어"),
        (FieldKind.Place, "place|location|ort|lieu|lugar|luogo|local|место|地点|地點|場所|장소"),
        (FieldKind.Author, "author|authors|by|written by|reported by|journalist|reporter|translator|translated by|ubersetzer|ubersetzt von|ubersetzung|traducteur|traductrice|traduction|traduit par|traductor|traduccion|traducido por|traduttore|traduzione|tradotto da|tradutor|traducao|vertaling|vertaald door|tlumacz|tlumaczenie|переводчик|перевод|翻译|翻譯|譯者|译者|翻訳|訳者|번역|redaktion|redaction|redaccion|redazione|редактор|校对|校對|审核|審核|編輯|文|文字|摄影|攝影|撮影|autor|autorin|autoren|auteur|auteurs|autore|автор|作者|记者|記者|著者|編集|编辑|責任編輯|责任编辑|editor|기자|redakteur"),
        (FieldKind.Other,
            "浏览次数|瀏覽次數|阅读|阅读次数|點閱數|点击数|字号|字體|字体|views|hits|read|pageviews|aufrufe|vues|visitas|просмотров|просмотры|閲覧数|조회|조회수|tags|tag|keywords|categories|category|filed under|posted in|schlagworte|schlagworter|stichworte|kategorie|kategorien|themen|mots-cles|mots cles|etiquettes|etiquetas|categoria|"
            + "categorias|parole chiave|slowa kluczowe|теги|метки|рубрика|关键词|關鍵字|标签|標籤|キーワード|カテゴリー|タグ|share|share this|teilen|partager|compartir|condividi|udostepnij|"
            + "поделиться|分享|シェア|lesedauer|lesezeit|reading time|temps de lecture|image|photo|foto|bild|bildquelle|coding|mode|dok|document|id|reference"),
    ];

    private static readonly FrozenDictionary<string, FieldKind> Kinds =
        Table.SelectMany(row => row.Words.Split('|').Select(word => (word, row.Kind)))
            .ToFrozenDictionary(pair => pair.word, pair => pair.Kind);

    /// <summary>Reads the label at the head of a line.</summary>
    /// <returns>The field and where its value begins; null when the line has no label.</returns>
    public static (FieldKind Kind, int ValueStart)? Read(string line)
    {
        var colon = line.AsSpan(0, Math.Min(line.Length, 40)).IndexOfAny(':', '：');
        if (colon > 0 && Find(line[..colon]) is { } labelled)
            return (labelled, SkipSpace(line, colon + 1));
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        if (space is < 2 or > 12 || Find(line[..space]) is not { } kind)
            return null;
        // Without a colon the value itself must show that the word is a label, or the word's capitals: "date 2025-09-11", "url http://…", "SOURCE Harbour Works".
        var value = line.AsSpan(space).TrimStart();
        var speaks = kind == FieldKind.Date ? value.Length > 0 && char.IsDigit(value[0])
            : kind == FieldKind.Source ? IsCapital(line[..space]) && value.Length is > 1 and < 70 && char.IsUpper(value[0])
            : kind == FieldKind.OriginalUrl && value.StartsWith("http", StringComparison.OrdinalIgnoreCase);
        return speaks ? (kind, SkipSpace(line, space)) : null;
    }

    private static bool IsCapital(string word) => word.All(char.IsUpper);

    private static FieldKind? Find(string label) =>
        Kinds.TryGetValue(LatinFolding.Fold(label).Trim(' ', '*', '#', '\u00A0', '\u3000', '(', '（', '[', '【', '［').ToLowerInvariant(), out var kind) ? kind : null;

    private static int SkipSpace(string line, int i)
    {
        while (i < line.Length && char.IsWhiteSpace(line[i]))
            i++;
        return i;
    }
}
