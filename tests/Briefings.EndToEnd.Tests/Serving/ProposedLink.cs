namespace Briefings.EndToEnd.Tests.Serving;

/// <summary>Two articles that are likely, but not certainly, versions of one release.</summary>
internal static class ProposedLink
{
    public const string Other = "Laternengilde tagt in Rostock";

    public static TestSite WriteTo(TestSite site) => site
        // As the import of the two wrote it.
        .Write("content/links.yml", "proposals:\n  - {kind: translation, a: 'urn:x:guild-de', b: 'urn:x:guild-en'}\n")
        .Write("content/briefings/2031/guild.en.md", """
            ---
            id: urn:x:guild-en
            title: Lantern Guild meets in Rostock
            date: 2031-05-06
            language: en
            ---

            The Lantern Guild met in Rostock with 340 guests.

            Light is work, said Jana Vogt. The glass is scarce this year, and bakers sell bread near the harbour.

            """)
        .Write("content/briefings/2031/gilde.de.md", $"""
            ---
            id: urn:x:guild-de
            title: {Other}
            date: 2031-05-07
            language: de
            ---

            Die Laternengilde tagte in Rostock.

            Licht ist Arbeit, sagte Jana Vogt. Das Glas ist knapp.

            """);
}
