using Briefings.Rendering.Comparing;
using Xunit;

namespace Briefings.Tests.Rendering.Comparing;

public class DifferenceMarkerTests
{
    [Theory]
    [InlineData("<p>4,100 ships</p>", "<p>4.100 Schiffe</p>", "<p>4,100 ships</p>")]
    [InlineData("<p>45 ships, 300 people.</p>", "<p>300 Leute</p>", "<p><mark>45</mark> ships, 300 people.</p>")]
    [InlineData("<p><a href=\"https://a.example/45\">x</a> &#39;</p>", "<p>y</p>", "<p><a href=\"https://a.example/45\">x</a> &#39;</p>")]
    [InlineData("<p>Ana Lund said &lt;b&gt;</p>", "<p>Sie sagte</p>", "<p><mark>Ana Lund</mark> said &lt;b&gt;</p>")]
    [InlineData("<p>Ana Lund said</p>", "<p>Ana Lund sagte</p>", "<p>Ana Lund said</p>")]
    public void Marks_what_only_one_version_has(string html, string other, string marked)
    {
        Assert.Equal(marked, DifferenceMarker.Mark(html, other, ["Ana Lund"]));
    }
}
