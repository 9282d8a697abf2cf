using Briefings.Rendering.Texts;
using Xunit;

namespace Briefings.Tests.Rendering.Texts;

public class LicenseNameTests
{
    [Theory]
    [InlineData("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0")]
    [InlineData("http://creativecommons.org/licenses/by-nc-sa/3.0/de/deed.en", "CC BY-NC-SA 3.0 DE")]
    [InlineData("https://creativecommons.org/licenses/by-sa/4.0/legalcode", "CC BY-SA 4.0")]
    [InlineData("https://www.creativecommons.org/licenses/by-nd/3.0/igo/", "CC BY-ND 3.0 IGO")]
    [InlineData("https://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0")]
    [InlineData("https://creativecommons.org/publicdomain/mark/1.0/deed.de", "Public Domain Mark 1.0")]
    [InlineData("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/", "Open Government Licence v3.0")]
    [InlineData("https://www.govdata.de/dl-de/by-2-0", "Datenlizenz Deutschland – Namensnennung 2.0")]
    [InlineData("https://www.gnu.org/licenses/fdl-1.3.en.html", "GNU FDL 1.3")]
    [InlineData("https://creativecommons.org/", "creativecommons.org")]
    [InlineData("https://lake.example/terms?of=use", "lake.example")]
    [InlineData("CC BY 4.0", "CC BY 4.0")]
    [InlineData("With permission of the Lake Board", "With permission of the Lake Board")]
    [InlineData("CC-BY-SA-4.0", "CC BY-SA 4.0")]
    [InlineData("CC-BY-3.0-DE", "CC BY 3.0 DE")]
    [InlineData("cc0-1.0", "CC0 1.0")]
    [InlineData("OGL-UK-3.0", "Open Government Licence v3.0")]
    [InlineData("CC-BY-XX-4.0", "CC-BY-XX-4.0")]
    public void A_licence_is_named_not_addressed(string license, string name) => Assert.Equal(name, LicenseNames.Of(license));

    [Theory]
    [InlineData("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/")]
    [InlineData("CC BY-NC 2.5", "https://creativecommons.org/licenses/by-nc/2.5/")]
    [InlineData("CC-BY-3.0-IGO", "https://creativecommons.org/licenses/by/3.0/igo/")]
    [InlineData("CC0", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("dl-de-by-2.0", "https://www.govdata.de/dl-de/by-2-0")]
    [InlineData("https://lake.example/terms", "https://lake.example/terms")]
    [InlineData("CC-4.0", null)]
    [InlineData("CC", null)]
    [InlineData("CC-BY-4.0-DE-x", null)]
    [InlineData("ftp://lake.example/", null)]
    [InlineData("With permission of the Lake Board", null)]
    [InlineData(null, null)]
    public void The_address_of_a_licence_is_found_by_its_name_in_lists(string? license, string? address) => Assert.Equal(address, LicenseNames.AddressOf(license));
}
