using Briefings.Planning.Addresses;
using Xunit;

namespace Briefings.Tests.Planning.Addresses;

public class SitePathTests
{
    [Fact]
    public void Letters_of_every_script_are_percent_encoded_in_links_only()
    {
        var path = SitePath.Folder("zh", "2024", "東京 港");

        Assert.Equal("zh/2024/東京 港/index.html", path.FileName);
        Assert.Equal("zh/2024/%E6%9D%B1%E4%BA%AC%20%E6%B8%AF/", path.Url);
    }

    [Fact]
    public void The_front_page_is_the_index_of_the_site()
    {
        Assert.Equal(("index.html", ""), (SitePath.Root.FileName, SitePath.Root.Url));
    }
}
