using Briefings.Content.Writing;
using Briefings.Language;

namespace Briefings.Importing.Lines;

/// <summary>Labels above the names and numbers of those who answer questions: <c>Media Contact:</c>, <c>Pressekontakt</c>.</summary>
internal static class ContactWords
{
    private const int MostWords = 4;
    private const int LongestLabel = 48;

    private static readonly string[] Stems =
    [
        "contact", "kontakt", "contatt", "contato", "ansprechpartner", "ruckfrag", "press office", "pressestelle", "pressebüro", "presseburo", "ufficio stampa", "service de presse", "gabinete de prensa", "press enquiries", "press inquiries",
        "media enquiries", "media inquiries", "media relations", "for more information", "for further information", "for media", "weitere informationen", "pour plus d", "para mas informacion", "per informazioni", "mais informacoes",
        "yhteyst", "lisatiet", "kapcsolat", "контакт", "联系", "聯絡", "聯繫", "联络", "連絡", "問い合わせ", "問合せ", "お問合", "문의", "연락처", "담당", "lien he", "ติดต่อ", "للتواصل", "الاتصال", "תקשורת", "ליצירת קשר", "iletisim", "επικοινων", "संपर्क", "যোগাযোগ", "تماس",
    ];

    /// <summary>Whether the line is such a label, with or without a name behind a colon.</summary>
    public static bool IsLabel(string text)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOfAny(':', '：');
        var label = colon > 0 ? text[..colon] : text;
        if (label.Length > LongestLabel || (colon < 0 && label.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWords - 1) || (colon < 0 && Scripts.Weight(label) > 26))
            return false;
        var key = LatinFolding.Fold(label).ToLowerInvariant();
        return key.Split(' ').Length <= MostWords + 1 && Array.Exists(Stems, stem => key.Contains(stem, StringComparison.Ordinal));
    }
}
