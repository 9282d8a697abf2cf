using Briefings.Content.Writing;

namespace Briefings.Importing.Labels;

/// <summary>What the words before a day say of it: that it is of publication, of the last change, or of an embargo.</summary>
internal static class DateLabels
{
    private static readonly string[] Updated =
    [
        "updat", "modified", "last edit", "revised", "aktualis", "geandert", "uberarbeitet", "mis a jour", "mise a jour", "maj ", "modifie", "actualiz", "aggiorna", "ultima modifica", "modificat", "atualiz", "alterado",
        "zaktualizowan", "aktualizac", "aktualizov", "zmeneno", "upraveno", "posodobljeno", "azurirano", "обновл", "оновлен", "изменен", "актуализ", "ажурир", "更新", "修改", "修正", "수정", "업데이트",
        "bijgewerkt", "gewijzigd", "uppdater", "andrad", "opdater", "oppdater", "endret", "paivitet", "muokattu", "uuendatud", "atjaunin", "atnaujint", "guncelle", "frissitve", "modositva", "actualitzat",
        "diperbarui", "diperbaharui", "dikemaskini", "cap nhat", "ενημερ", "τροποποι", "แก้ไข", "อัปเดต", "อัพเดต", "ปรับปรุง", "تحديث", "تعديل", "به روز", "به‌روز", "ویرایش", "עודכן", "עדכון", "अपडेट", "अद्यतन", "হালনাগাদ", "আপডেট",
    ];

    private static readonly string[] Embargo =
    [
        "embargo", "sperrfrist", "gesperrt bis", "frei ab", "not for release before", "not for publication before", "hold for release", "release until", "эмбарго", "ембарго", "解禁", "禁发", "엠바고", "חסוי עד", "حظر النشر",
    ];

    private static readonly string[] Published =
    [
        "publi", "posted", "released", "release", "issued", "date", "datum", "dated", "first seen", "uploaded", "veroffentlicht", "erschienen", "erstellt", "online seit", "online gestellt", "stand", "vom ", "eingestellt",
        "mis en ligne", "paru", "diffus", "emis le", "fecha", "data", "inserito", "diramat", "gepost", "geplaatst", "verschenen", "opublik", "dodano", "utworzono", "опублик", "публикац", "размещен", "дата", "публік", "додано",
        "发布", "發布", "發佈", "发表", "發表", "刊登", "上传", "日期", "时间", "時間", "公開", "掲載", "投稿", "配信", "発表", "発信", "作成", "発行", "입력", "등록", "작성", "게시", "발행", "승인", "배포", "기사",
        "publicer", "julkais", "avaldatud", "lisatud", "publisert", "lagt ut", "publikuo", "paskelbt", "zveřejn", "zverejn", "vydan", "vytvor", "vlozeno", "objavlj", "objavljeno", "megjelen", "kozzetev", "letrehoz", "yayin", "tarih", "eklenme",
        "diterbitkan", "dipublikasi", "tanggal", "ditayangkan", "dang ", "xuat ban", "ngay dang", "δημοσι", "αναρτ", "ημερομηνια", "เผยแพร่", "วันที่", "ลงวันที่", "نشر", "تاريخ", "صدر", "انتشار", "تاریخ", "منتشر", "פורסם", "תאריך", "प्रकाशित", "तिथि", "पोस्ट", "প্রকাশ", "তারিখ", "հրապար", "გამოქვეყნ",
    ];

    /// <returns>What the words name last, and how many words stand before it; null where they name nothing.</returns>
    /// <param name="words">What stands before the day in its part of the line.</param>
    public static (DateLabel Label, int WordsBefore)? Find(string words)
    {
        var key = LatinFolding.Fold(words).ToLowerInvariant() + " ";
        var updated = Last(key, Updated);
        var embargo = Last(key, Embargo);
        var published = Last(key, Published);
        if (Math.Max(updated, Math.Max(embargo, published)) < 0)
            return null;
        var (label, at) = embargo >= 0 ? (DateLabel.Embargo, embargo) : updated >= published ? (DateLabel.Updated, updated) : (DateLabel.Published, published);
        return (label, key[..at].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static int Last(string key, string[] stems)
    {
        var last = -1;
        foreach (var stem in stems)
        {
            var at = key.LastIndexOf(stem, StringComparison.Ordinal);
            if (at > last && (at == 0 || !IsLetterOfWord(key[at - 1], stem[0])))
                last = at;
        }

        return last;
    }

    // Within an alphabet a label begins its word: "stand" is not in "understand".
    private static bool IsLetterOfWord(char before, char first) => char.IsLetter(before) && char.IsLetter(first) && !Language.Scripts.IsUnspaced(first) && !Language.Scripts.IsHangul(first);
}
