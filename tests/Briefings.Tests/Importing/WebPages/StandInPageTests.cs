using System.Text;
using Xunit;

namespace Briefings.Tests.Importing.WebPages;

/// <summary>Pages that a server, a guard, a login or a notice sent in place of the article that was to be saved.</summary>
public class StandInPageTests
{
    private const string Article = "<p>LINDAU, March 3, 2025 - The gallery on the old quay will show two hundred error pages of the early web from Monday, its director Ana Ferro said. "
        + "Visitors may add their own, and the pages can be read on forty screens until the end of May.</p>"
        + "<p>The pages come from an archive of 4,000 sites that was begun in 1998. It grew by a third last year, Ferro said, and the town pays for its upkeep.</p>"
        + "<p>Tickets cost four euros and are sold at the door. Pupils of the town's schools need none, and the last Sunday of each month is free for all.</p>";

    [Theory]
    [InlineData("404 Not Found", "<h1>Not Found</h1><p>The requested URL was not found on this server.</p><hr><address>Apache/2.4 Server at lake.example Port 80</address>")]
    [InlineData("Page Not Found | Lake Herald", "<nav><a href=/>Home</a></nav><h1>Oops!</h1><p>We could not find that page. Perhaps it was renamed, or the address has a mistake.</p>")]
    [InlineData("Lake Herald", "<h1>Error 404</h1><p>Sorry, this story isn't here any more. Our home page has what is new, and the search finds what is old.</p>")]
    [InlineData("Access Denied", "<h1>Access Denied</h1>You don't have permission to access \"http://lake.example/\" on this server.<p>Reference #18.5f2a1702.1700000000.1a2b</p>")]
    [InlineData("Just a moment...", "<h1>lake.example</h1><p>Verifying you are human. This may take a few seconds.</p><p>lake.example needs to review the security of your connection before proceeding.</p>")]
    [InlineData("lake.example", "<div><p>Please enable JavaScript and cookies to continue.</p><p>This page checks that you are not a robot, which takes a few seconds.</p></div>")]
    [InlineData("Sign in | Lake Herald", "<h1>Sign in</h1><form><input name=mail><input type=password></form><p>Forgot your password? We send a link to the address that you registered with.</p>")]
    [InlineData("Lake Herald", "<div><h2>We value your privacy</h2><p>We and our partners store and access information on a device, such as cookies, to show personal content.</p><button>Accept</button></div>")]
    [InlineData("503 Service Unavailable", "<h1>Service Unavailable</h1><p>The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.</p>")]
    [InlineData("Seite nicht gefunden - Seebote", "<h1>Fehler 404</h1><p>Die angeforderte Seite gibt es nicht. Gehen Sie zurück zur Startseite oder nutzen Sie die Suche.</p>")]
    [InlineData("Le Lac", "<h1>Page introuvable</h1><p>La page demandée a été déplacée ou supprimée. Merci de vérifier son adresse ou d'utiliser la recherche.</p>")]
    [InlineData("Acceso denegado", "<h1>Acceso denegado</h1><p>Usted no tiene permiso para ver esta página. Póngase en contacto con el administrador del sitio.</p>")]
    [InlineData("Вход на сайт", "<h1>Вход</h1><p>Забыли пароль? Введите адрес электронной почты, и мы отправим вам ссылку для восстановления доступа.</p>")]
    [InlineData("404", "<h1>页面不存在</h1><p>您访问的页面已被删除，或者网址有误。请返回首页，或使用搜索功能查找您需要的内容。</p>")]
    [InlineData("엘호 신문", "<h1>페이지를 찾을 수 없습니다</h1><p>요청하신 페이지가 삭제되었거나 주소가 변경되었습니다. 주소를 다시 확인해 주시기 바랍니다.</p>")]
    public void What_was_sent_in_place_of_an_article_is_an_error_and_no_article(string title, string body)
    {
        var (articles, findings) = Seeds.Run(Page(title, body), "seeds/a.html");

        Assert.Empty(articles);
        var finding = Assert.Single(findings);
        Assert.Contains(finding.Code, (string[])["BR0428", "BR0408"]);
        Assert.Equal((1, 1), (finding.Place.Line, finding.Place.Column));
    }

    [Theory]
    [InlineData("Page not found", "<h1>Page not found</h1>")]
    [InlineData("Access denied: a show of error pages", "<h1>Access denied: a show of error pages</h1>")]
    [InlineData("Lake Herald", "<div id=consent><p>We value your privacy. We store and access information on a device.</p></div><h1>Gallery shows error pages</h1>")]
    public void An_article_that_is_about_such_pages_or_under_a_notice_is_one(string title, string head)
    {
        var (articles, findings) = Seeds.Run(Page(title, $"{head}<article>{Article}</article>"), "seeds/a.html");

        Assert.Contains("4,000 sites", Assert.Single(articles).Article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(findings, finding => finding.Code == "BR0428");
    }

    [Theory]
    [InlineData("Ferry out of service", "<h1>Ferry out of service</h1><p>The eight o'clock ferry from Lindau will not sail on Tuesday because of repairs, the Lake Board said on Monday.</p>")]
    [InlineData("Error 404 bus line begins", "<h1>Bus line 404 begins</h1><p>Bus line 404 will run between Lindau and Bregenz from Monday, every thirty minutes until midnight, the Lake Board said.</p>")]
    public void A_short_article_is_one(string title, string body) =>
        Assert.Single(Seeds.Run(Page(title, body), "seeds/a.html").Articles);

    private static byte[] Page(string title, string body) =>
        Encoding.UTF8.GetBytes($"<!doctype html><html><head><meta charset=utf-8><title>{title}</title></head><body>{body}</body></html>");
}
