using System.Collections.Frozen;
using Briefings.Content.Writing;

namespace Briefings.Importing.WebPages;

/// <summary>Headings of a page behind which no article goes on: comments, other articles, the imprint.</summary>
internal static class PageBarriers
{
    private const int Longest = 60;

    private static readonly FrozenSet<string> Headings = (
        "comments|comment|post a comment|leave a comment|leave a reply|add a comment|join the conversation|discussion|responses|no responses|related|related articles|related posts|related stories|related news|related content|"
        + "more from|more news|more stories|more articles|latest news|latest stories|latest posts|recent posts|recent articles|recent comments|recent stories|most read|most popular|popular posts|trending|trending now|recommended|recommended for you|you may also like|you might also like|"
        + "editors' picks|read next|up next|about the author|about the authors|follow us|newsletter|share this|share this:|share this article|top stories|featured|archives|categories|see also|next post|previous post|next article|previous article|like this|like this:|what to read next|sponsored content|around the web|from the web|"
        + "kommentare|kommentar|kommentieren|kommentar schreiben|kommentar verfassen|kommentar hinterlassen|schreibe einen kommentar|schreiben sie einen kommentar|antworten|diskussion|leserkommentare|mehr zum thema|mehr zu diesem thema|das konnte sie auch interessieren|das konnte dich auch interessieren|"
        + "weitere artikel|weitere meldungen|weitere nachrichten|weitere themen|weitere beitrage|verwandte artikel|verwandte themen|verwandte beitrage|ahnliche artikel|ahnliche beitrage|auch interessant|aus dem archiv|neueste artikel|neueste beitrage|aktuelle beitrage|aktuelle nachrichten|meistgelesen|meist gelesen|beliebte artikel|"
        + "empfehlungen|lesen sie auch|lesen sie mehr|uber den autor|uber die autorin|folge uns|folgen sie uns|schlagworte|beitragsnavigation|neuste artikel|videos zum thema|themen des artikels|weiterfuhrende links|nachster artikel|vorheriger artikel|"
        + "commentaires|commentaire|laisser un commentaire|reagir|vos reactions|a lire aussi|lire aussi|articles lies|articles similaires|articles recents|sur le meme sujet|sur le meme theme|dans la meme rubrique|les plus lus|a decouvrir|derniers articles|les dernieres actualites|actualites|a la une|vous aimerez aussi|partager|"
        + "comentarios|deja un comentario|dejar una respuesta|deja una respuesta|noticias relacionadas|articulos relacionados|entradas relacionadas|te puede interesar|tambien te puede interesar|lo mas leido|lo mas visto|ultimas noticias|mas noticias|mas leidas|"
        + "deixe um comentario|deixe uma resposta|noticias relacionadas|artigos relacionados|leia tambem|veja tambem|mais lidas|mais noticias|relacionados|ultimas noticias|"
        + "commenti|lascia un commento|articoli correlati|leggi anche|potrebbe interessarti|potrebbe interessarti anche|ultime notizie|i piu letti|notizie correlate|articoli recenti|"
        + "komentarze|dodaj komentarz|czytaj takze|czytaj tez|zobacz takze|najnowsze|najczesciej czytane|powiazane|polecamy|kommentaarit|lue myos|luetuimmat|kommentarer|les ogsa|las ocksa|laes ogsa|mest laest|mest leste|"
        + "yorumlar|yorum yap|ilgili haberler|son haberler|komentar|berita terkait|artikel terkait|baca juga|terpopuler|terkini|komente|"
        + "комментарии|комментарий|оставить комментарий|добавить комментарий|похожие статьи|по теме|читайте также|новости по теме|другие новости|последние новости|лента новостей|популярное|актуально|еще по теме|больше новостей|коментари|свързани статии|още по темата|"
        + "σχολια|σχετικα αρθρα|διαβαστε επισης|komentarai|taip pat skaitykite|susije straipsniai|التعليقات|اقرأ أيضا|مواضيع ذات صلة|أخبار ذات صلة|"
        + "コメント|関連記事|関連ニュース|関連リンク|関連するq&a|おすすめ記事|人気記事|ランキング|アクセスランキング|最新記事|最新ニュース|あわせて読みたい|この記事をシェア|相关新闻|相關新聞|相关阅读|相关文章|相關文章|热门新闻|熱門新聞|今日熱門新聞|網友回應|推荐阅读|评论|網友評論|最新文章|댓글|관련기사|관련 기사|많이 본 뉴스|인기기사|최신뉴스|최신기사").Split('|').ToFrozenSet();

    private static readonly string[] Heads =
    [
        "mehr von ", "mehr aus ", "more from ", "more in ", "more on ", "more by ", "about the author", "uber den autor", "weitere topthemen", "weitere nachrichten", "weitere themen", "plus d'articles", "mas de ", "mais de ",
        "no response", "leave a reply", "leave a comment", "post a comment", "hinterlasse einen kommentar", "hinterlasse jetzt einen kommentar", "kommentar hinterlassen", "kommentar schreiben", "schreibe einen kommentar",
        "laisser un commentaire", "aucun commentaire", "deja un comentario", "deja una respuesta", "deixe um comentario", "lascia un commento", "dodaj komentarz", "добавить комментарий", "оставить комментарий",
    ];

    private static readonly string[] OfComments =
        ["comment", "reply", "kommentar", "commentaire", "comentario", "commenti", "komentar", "komentarze", "yorum", "коммент", "σχολια", "التعليقات", "コメント", "评论", "評論", "댓글", "antworten", "discussion", "diskussion", "respuesta", "resposta"];

    // What a page writes below an entry: where it is filed, who wrote it, what the reader may press.
    private static readonly string[] OfTheEntry =
    [
        "filed under", "posted in ", "this entry was posted", "tagged with", "tagged as", "abgelegt unter", "veroffentlicht in ", "verschlagwortet mit", "dieser eintrag wurde", "erstellt am ", "geschrieben von ",
        "publie dans ", "classe dans ", "archivado en", "publicado en ", "publicado em ", "archiviato in", "опубликовано в ", "рубрика:", "рубрики:", "like this:", "gefallt mir:", "j'aime ca", "me gusta esto:",
    ];

    private static readonly FrozenSet<string> OfTheSite = (
        "author|about author|the author|about us|about me|about this site|who we are|autor|autorin|uber uns|uber mich|wir uber uns|auteur|a propos|a propos de nous|qui sommes-nous|sobre nosotros|quienes somos|sobre nos|quem somos|chi siamo|о нас|об авторе|o nas|over ons|om oss|om os|tietoa meista|hakkimizda|tentang kami|関於我們|关于我们|会社概要").Split('|').ToFrozenSet();

    private static readonly string[] OfTheForm =
    [
        "will not be published", "won't be published", "nicht veroffentlicht", "niemals veroffentlicht", "ne sera pas publiee", "no sera publicada", "nao sera publicado", "non sara pubblicato", "wordt niet gepubliceerd",
        "не будет опубликован", "nie zostanie opublikowany", "ei julkaista", "yayinlanmayacak", "tidak akan dipublikasikan", "公開されることはありません", "不会被公开", "必填项已",
    ];

    /// <summary>Whether the article is over here: comments of readers begin, or what a page writes below an entry or of itself.</summary>
    public static bool EndsArticle(string line)
    {
        var isBarrier = IsBarrier(line);
        if (!isBarrier && line.Length > 250)
            return false;
        var key = LatinFolding.Fold(line).ToLowerInvariant();
        return (isBarrier && OfComments.Any(word => key.Contains(word, StringComparison.Ordinal)))
            || OfTheEntry.Any(word => key.StartsWith(word, StringComparison.Ordinal))
            || OfTheSite.Contains(key.Trim(' ', ':'))
            || IsForm(key);
    }

    /// <summary>Whether the form for a reader's comment stands here; every article of the page stands above it.</summary>
    public static bool IsCommentForm(string line) => line.Length < 250 && IsForm(LatinFolding.Fold(line).ToLowerInvariant());

    private static bool IsForm(string key) => OfTheForm.Any(phrase => key.Contains(phrase, StringComparison.Ordinal));

    /// <summary>Whether the line is such a heading, with or without a count: <c>12 Comments</c>, <c>Kommentare (3)</c>.</summary>
    public static bool IsBarrier(string line)
    {
        if (line.Length > Longest)
            return false;
        var key = LatinFolding.Fold(line).ToLowerInvariant();
        var start = 0;
        while (start < key.Length && (char.IsDigit(key[start]) || " \u00A0()[].,:#»›>-–*•".Contains(key[start], StringComparison.Ordinal)))
            start++;
        var end = key.Length;
        while (end > start && (char.IsDigit(key[end - 1]) || " \u00A0()[].,:;#»›>-–…!?*".Contains(key[end - 1], StringComparison.Ordinal)))
            end--;
        var words = key[start..end];
        return Headings.Contains(words) || Heads.Any(head => words.StartsWith(head, StringComparison.Ordinal));
    }
}
