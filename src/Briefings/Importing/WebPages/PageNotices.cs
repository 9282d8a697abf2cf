using Briefings.Content.Writing;

namespace Briefings.Importing.WebPages;

/// <summary>Sentences that a page says of itself: cookies, rights, subscriptions.</summary>
internal static class PageNotices
{
    private const int Longest = 700;

    private static readonly string[] Phrases =
    [
        "cookie", "all rights reserved", "privacy policy", "terms of use", "terms of service", "terms and conditions", "sign up for", "subscribe to our", "subscribe to the", "subscribe now", "your email address", "unsubscribe",
        "affiliate", "we may earn", "we may receive", "advertising disclosure", "advertising disclaimer", "comments and pings", "kommentare und pings", "rss 2.0", "enable javascript", "javascript", "your browser", "log in to", "create an account", "already a subscriber", "download the app", "follow us on",
        "alle rechte vorbehalten", "datenschutz", "newsletter", "abonnieren", "nutzungsbedingungen", "e-mail-adresse", "ihren browser", "melden sie sich an", "einwilligung", "impressum", "adblocker", "bildrechte:",
        "tous droits reserves", "mentions legales", "donnees personnelles", "abonnez-vous", "votre adresse", "s'abonner", "todos los derechos reservados", "politica de privacidad", "suscribete", "todos os direitos reservados",
        "assine", "tutti i diritti riservati", "iscriviti", "informativa", "wszelkie prawa zastrzezone", "polityka prywatnosci", "все права защищены", "все права соблюдены", "персональных данных", "подпишитесь", "при цитировании",
        "перепечатка", "использование материалов", "版権所有", "版權所有", "版权所有", "無断転載", "利用規約", "プライバシー", "個人情報", "无断", "未经授权", "不得轉載", "免责声明", "무단전재", "무단 전재", "개인정보", "tum haklari saklidir", "hak cipta", "©",
    ];

    public static bool IsNotice(string line)
    {
        if (line.Length > Longest)
            return false;
        var key = LatinFolding.Fold(line).ToLowerInvariant();
        return Phrases.Any(phrase => key.Contains(phrase, StringComparison.Ordinal)) && (line.Length < 250 || Phrases.Count(phrase => key.Contains(phrase, StringComparison.Ordinal)) > 1);
    }
}
