using Briefings.Content;
using Briefings.Linking.Outcome;
using Xunit;

namespace Briefings.Tests.Linking.Events;

/// <summary>Three reports, of which the first shares people with the second and the second with the third.</summary>
public sealed class EventEvidenceTests
{
    private static readonly Article s_strike = Texts.Of("q-en", "en", "Ferrymen of Visby stop work", "2031-03-04",
        """
        Ferrymen of Visby stopped work on March 4 after 212 of them had voted, said Agneta Rosvall and Lars Tunhammar of the Visby Boat Union.

        Traffic to Oskarshamn was down by 83 percent. "We wait for an offer," Agneta Rosvall said.
        """);

    private static readonly Article s_mixed = Texts.Of("r-en", "en", "Visby: a strike and a fire", "2031-03-05",
        """
        Of 212 ferrymen of Visby who voted on March 4, all stopped work, said Agneta Rosvall and Lars Tunhammar of the Visby Boat Union; traffic to Oskarshamn was down by 83 percent.

        A fire in Slite destroyed 37 barns, said Henrik Palmqvist and Ulrika Stenberg of the Slite Fire Brigade. Damage came to 6,450,000 crowns.
        """);

    private static readonly Article s_fire = Texts.Of("s-en", "en", "Fire destroys barns in Slite", "2031-03-05",
        """
        A fire in Slite destroyed 37 barns in the night, said Henrik Palmqvist of the Slite Fire Brigade. Damage came to 6,450,000 crowns.

        "The wind turned twice," said Ulrika Stenberg, who led the work of 58 firemen.
        """);

    [Fact]
    public void Two_reports_are_not_of_one_event_because_a_third_shares_something_with_each()
    {
        var links = Texts.Link(s_strike, s_mixed, s_fire);

        Assert.DoesNotContain(links.Pairs, pair => pair is { A.Id: "q-en", B.Id: "s-en", State: LinkState.Accepted });
    }

    [Fact]
    public void A_link_that_is_accepted_has_a_score_of_its_own_that_allows_it()
    {
        var links = Texts.Link(Texts.English, Texts.German, Texts.Japanese, Texts.Report, Texts.LastYear, s_strike, s_mixed, s_fire);

        Assert.All(links.Pairs.Where(pair => pair.State == LinkState.Accepted), pair => Assert.InRange(pair.Score, 0.97, 0.9999));
    }

    [Fact]
    public void Texts_that_are_numbered_differently_are_never_one_however_alike_they_are()
    {
        var first = Texts.English with { Id = "n-en", Title = "Harbour warning KSA-2031-14" };
        var second = Texts.German with { Id = "o-de", Title = "Hafenwarnung KSA-2031-15" };

        Assert.DoesNotContain(Texts.Link(first, second).Pairs, pair => pair.Kind is LinkKind.Translation or LinkKind.Reprint);
    }
}
