using Briefings.Content;
using Briefings.Linking.Outcome;
using Xunit;

namespace Briefings.Tests.Linking;

/// <summary>Papers of several countries on one evening: they share names, numbers and the day, and none is another's translation.</summary>
public sealed class ReportsOfOneEventTests
{
    private static readonly Article s_danish = Texts.Of("da", "da", "Estland vinder årets Nordlys-finale i Visby", "2031-05-11",
        """
        Maarja Tamm, som repræsenterer Estland med sangen "Glass Boats", vinder med 591 point årets Nordlys ved finalen i Visby.

        Det står klart natten til søndag, efter at alle stemmer er talt op.

        Andenpladsen er gået til Letlands deltager Paper Otter, der med nummeret "Rim Tam Tigi" var favorit til at tage trofæet.

        Estland vandt verdens første Nordlys i 1996 med Lys Assmanns "Omkvæd". Anden gang var i 2008 med den finske stjerne Aino Lahtinen.
        """);

    private static readonly Article s_german = Texts.Of("de", "de", "Maarja Tamm holt das Nordlys nach Tallinn", "2031-05-11",
        """
        Maarja Tamm lieferte sich einen Kampf mit der lettischen Favoritin Paper Otter, setzte sich am Ende aber durch. Tamm holte 591 Punkte für Estland, Lettland kam auf 547. Polen folgte mit Abstand und 453 Punkten auf Platz drei.

        Das Talent holte mit deutlichem Abstand die meisten Punkte bei der Jury, das Publikum konnte Paper Otter nicht mehr helfen. Unter Tränen betrat Tamm die Bühne in der Arena von Visby, um den Preis in Empfang zu nehmen.

        Tamm holte den dritten Sieg für Estland. Sie tritt in die Fussstapfen von Lys Assmann, die das erste Nordlys 1996 in Turku gewann, und Aino Lahtinen, die den Wettbewerb 2008 für sich entschied. 25 Länder traten an.
        """);

    private static readonly Article s_english = Texts.Of("en", "en", "Estonia wins Nordlys 2031", "2031-05-12",
        """
        The 36th Nordlys, held at the Visby Arena, ended with Estonia's Maarja Tamm ahead of all others with the song "Glass Boats". Tamm took 591 points from the audience and the juries.

        Latvia came second, while Poland's Zofia and Ola Wrona, performing "Anna & Maria", were third with 453 points.

        Estonia's win is its third. Without 1999, 2001 and 2005 the country has taken part every year. The semi-finals were held on May 6 and 8, the final on May 10.
        """);

    [Fact]
    public void None_is_stated_as_a_translation_of_another()
    {
        var links = Texts.Link(s_danish, s_german, s_english);

        Assert.DoesNotContain(links.Pairs, pair => pair.Kind == LinkKind.Translation && pair.State == LinkState.Accepted);
    }

    [Fact]
    public void What_they_share_marks_one_event()
    {
        var links = Texts.Link(s_danish, s_german, s_english);

        Assert.Contains(links.Pairs, pair => pair.Kind == LinkKind.SameEvent && pair.State == LinkState.Accepted && (pair.A.Id, pair.B.Id) is ("da", "de") or ("de", "da"));
    }
}
