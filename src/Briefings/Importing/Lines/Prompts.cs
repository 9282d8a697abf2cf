using System.Buffers;
using System.Collections.Frozen;
using Briefings.Content.Writing;

namespace Briefings.Importing.Lines;

/// <summary>Lines that ask the reader of a web page to do something, or that pages carry everywhere.</summary>
internal static class Prompts
{
    private static readonly FrozenSet<string> Whole = (
        "post a comment|leave a comment|leave a reply|add a comment|comments|comment|no comments|0 comments|reply|share|share this|share this article|share this post|share this:|like this:|"
        + "print|print this page|email|e-mail|tweet|facebook|twitter|linkedin|whatsapp|pinterest|reddit|xing|telegram|copy link|save|subscribe|sign up|sign in|log in|login|register|"
        + "read more|read more...|continue reading|read the full article|read full article|read the full story|more|more news|related|related articles|related posts|related news|back|back to top|top|next|previous|home|menu|search|skip to content|skip to main content|"
        + "advertisement|sponsored|follow us|contact us|privacy policy|terms of use|terms of service|all rights reserved|cookie policy|cookies|accept|accept all|close|newsletter|rss|sitemap|"
        + "kommentare|kommentar schreiben|kommentar verfassen|schreibe einen kommentar|teilen|drucken|weiterlesen|mehr|mehr zum thema|zuruck|zum seitenanfang|nach oben|startseite|suche|anzeige|werbung|"
        + "impressum|datenschutz|kontakt|anmelden|newsletter abonnieren|artikel teilen|seite drucken|das konnte sie auch interessieren|"
        + "commentaires|laisser un commentaire|partager|imprimer|lire la suite|lire aussi|a lire aussi|retour|accueil|rechercher|recherche|menu|publicite|mentions legales|s'abonner|se connecter|connexion|envoyer par mail|"
        + "comentarios|deja un comentario|compartir|imprimir|leer mas|volver|inicio|buscar|publicidad|aviso legal|suscribete|"
        + "comentarios|deixe um comentario|compartilhar|partilhar|ler mais|leia mais|leia tambem|voltar|pesquisar|publicidade|"
        + "commenti|lascia un commento|condividi|stampa|leggi tutto|leggi anche|torna indietro|cerca|pubblicita|note legali|"
        + "комментарии|оставить комментарий|поделиться|печать|читать далее|читайте также|назад|главная|поиск|реклама|войти|"
        + "コメント|コメントする|シェア|シェアする|印刷|続きを読む|関連記事|戻る|トップ|トップページ|ホーム|検索|広告|ログイン|元記事を読む|"
        + "评论|发表评论|分享|打印|阅读更多|相关新闻|相關新聞|返回|首页|首頁|搜索|广告|登录|责任编辑|댓글|공유|인쇄|목록|홈|검색").Split('|').ToFrozenSet();

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…。！？");

    private static readonly string[] Heads =
    [
        "©", "copyright ", "(c) 20", "all rights reserved", "alle rechte vorbehalten", "tous droits reserves", "todos los derechos reservados", "tutti i diritti riservati", "все права",
        "版权所有", "版權所有", "share on ", "share this on ", "click to share", "partager sur ", "auf facebook teilen", "teilen auf ", "compartir en ", "back to:", "back to ", "zuruck zu", "retour a ",
        "this page in:", "this page is also available in", "diese seite gibt es", "follow us on", "this entry was posted", "powered by ", "tags:",
    ];

    /// <summary>The text without the prompt behind its last sentence: <c>… in June. Read more...</c></summary>
    public static string CutTrailing(string text)
    {
        var tail = text.TrimEnd(' ', '.', '…', '»', '›', '>', ']', ')', '→');
        var end = tail.AsSpan().LastIndexOfAny(SentenceEnds) + 1;
        return end > 1 && end < tail.Length && IsPrompt(tail[end..].TrimStart(' ', '[', '(')) ? text[..end] : text;
    }

    /// <summary>Whether the line is nothing but such a prompt.</summary>
    public static bool IsPrompt(string line)
    {
        if (line.Length is 0 or > 120)
            return false;
        var key = LatinFolding.Fold(line).ToLowerInvariant().Trim(' ', '\u00A0', '\u3000', ':', '.', '»', '›', '>', '<', '«', '‹', '|', '…', '*');
        return Whole.Contains(key) || Heads.Any(head => key.StartsWith(head, StringComparison.Ordinal));
    }
}
