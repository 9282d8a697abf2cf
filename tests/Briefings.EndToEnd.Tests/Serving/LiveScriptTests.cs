using System.Text;
using Briefings.Cli.Serving;
using Xunit;

namespace Briefings.EndToEnd.Tests.Serving;

public class LiveScriptTests
{
    private const string Tag = "<script src=\"/-/serve.js?build=r.1\"></script>\n";

    [Theory]
    [InlineData("<p>Text</p>\n</body>\n</html>\n", "<p>Text</p>\n" + Tag + "</body>\n</html>\n")]
    [InlineData("<p>Text about &lt;/body&gt;</p>", "<p>Text about &lt;/body&gt;</p>" + Tag)]
    [InlineData("", Tag)]
    public void The_script_is_at_the_end_of_the_body(string page, string expected)
    {
        var served = LiveScript.AddTo(Encoding.UTF8.GetBytes(page), "r.1");

        Assert.Equal(expected, Encoding.UTF8.GetString(served));
    }
}
