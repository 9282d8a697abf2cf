using System.Collections.Frozen;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Linking;
using Briefings.Linking.Outcome;
using Xunit;

namespace Briefings.Tests.Linking;

/// <summary>Short releases in several languages, and a way to link them.</summary>
internal static class Texts
{
    public static Article English { get; } = Of("a-en", "en", "Lantern Guild opens 2031 Baltic Lantern Conference", "2031-05-06",
        """
        The 2031 Baltic Lantern Conference opened on May 6 in Rostock with 340 guests from 14 countries.

        "Light is work," said Jana Vogt, director of the Rostock Harbour Institute, adding that 2,750 lamps had been sold.

        Olaf Brix, head of the Lantern Guild, said prices fell by 12.5 percent. The GLIM project will follow.
        """);

    public static Article German { get; } = Of("b-de", "de", "Laternengilde eröffnet Ostsee-Laternenkonferenz 2031", "2031-05-07",
        """
        Die Ostsee-Laternenkonferenz 2031 wurde am 6. Mai in Rostock mit 340 Gästen aus 14 Ländern eröffnet.

        „Licht ist Arbeit", sagte Jana Vogt, Direktorin des Hafeninstituts Rostock, und fügte hinzu, dass 2.750 Lampen verkauft wurden.

        Olaf Brix, Leiter der Laternengilde, sagte, die Preise seien um 12,5 Prozent gefallen. Das Projekt GLIM folgt.
        """);

    public static Article Japanese { get; } = Of("c-ja", "ja", "バルト灯籠会議が開幕", "2031-05-07",
        """
        5月6日、Rostockで14か国から340人が参加して会議が開幕した。

        Jana Vogt氏は「光は仕事だ」と述べ、2,750個が売れたと語った。

        Olaf Brix氏によると価格は12.5%下がった。GLIMプロジェクトが続く。
        """);

    /// <summary>Another report of the same conference.</summary>
    public static Article Report { get; } = Of("d-en", "en", "Makers ask for open shores", "2031-05-09",
        """
        The 2031 Baltic Lantern Conference concluded on Thursday in Rostock, having seen calls for open shores from over 10 countries.

        Petra Lund, founder of Skerry Works, told reporters that glass is scarce this year.

        "We share the coast," said Olaf Brix, head of the Lantern Guild. Later he met fishermen and bakers.
        """);

    /// <summary>The edition of the year before, in the same words wherever that can be.</summary>
    public static Article LastYear { get; } = Of("e-en", "en", "Lantern Guild opens 2030 Baltic Lantern Conference", "2030-05-07",
        """
        The 2030 Baltic Lantern Conference opened on May 7 in Rostock with 290 guests from 12 countries.

        "Light is work," said Jana Vogt, director of the Rostock Harbour Institute, adding that 1,980 lamps had been sold.

        Olaf Brix, head of the Lantern Guild, said prices fell by 3.5 percent. The GLOW project will follow.
        """);

    /// <summary>Shares the topic's words and nothing else.</summary>
    public static Article Unrelated { get; } = Of("f-en", "en", "Baltic lantern makers look to the sea", "2031-01-20",
        """
        Lantern makers on the Baltic coast look to the sea for new ideas, and the light of their work is seen far away.

        A conference of the guild is being thought about. Glass, paper and tin are used in all countries of the region.
        """);

    public static Article Of(string id, string language, string title, string date, string body)
    {
        Assert.True(ArticleDate.TryParse(date, out var day));
        return new Article { Id = id, Language = LanguageTag.Parse(language), Title = title, Date = day, Body = body };
    }

    public static Links Link(params Article[] articles) => Link(Decisions.None, [], articles);

    public static Links Link(Decisions decisions, Event[] events, params Article[] articles) =>
        Linker.Link(Request(decisions, events, articles));

    public static LinkRequest Request(Decisions decisions, Event[] events, params Article[] articles) => new(
        [.. articles], events.ToFrozenDictionary(known => known.Id), FrozenDictionary<Slug, Series>.Empty, decisions, new DiagnosticBag());

    /// <summary>The links as <c>kind a b state</c>, without reasons.</summary>
    public static string[] Summary(Links links) =>
        [.. links.Pairs.Select(link => $"{CuratorVerdicts.NameOf(link.Kind)} {link.A.Id} {link.B.Id} {link.State}")];
}
