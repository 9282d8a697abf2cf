using Briefings.Linking.Anchors;
using Xunit;

namespace Briefings.Tests.Linking.Anchors;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("KSA-2031-14 for lampd", "KSA-2031-15 für lampd")]
    [InlineData("Orbit 0.16.2 released", "Orbit 0.16.3 released")]
    [InlineData("Courrier du port № 248", "Hafenbrief, č. 249")]
    [InlineData("Urteil C-131/29 zur Küste", "Arrêt C-132/29 sur la côte")]
    public void Other_numbers_part_two_titles(string a, string b)
    {
        Assert.True(Identifiers.Contradict(Identifiers.Of(a), Identifiers.Of(b)));
    }

    [Theory]
    [InlineData("KSA-2031-14 for lampd", "Warnung KSA-2031-14: lampd")]
    [InlineData("Orbit 10.0 released", "Вышел Orbit 10.00")]
    [InlineData("Courrier du port n° 248", "Hafenbrief #248")]
    [InlineData("Courrier du port N. º 248", "Hafenbrief Nr. 248")]
    [InlineData("Prices rise by 3.5 percent", "Preise steigen um 4.5 Prozent")]
    [InlineData("Orbit 0.16.2 released", "Lantern 0.16.3 released")]
    public void One_number_or_other_things_do_not(string a, string b)
    {
        Assert.False(Identifiers.Contradict(Identifiers.Of(a), Identifiers.Of(b)));
    }
}
