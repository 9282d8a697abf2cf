namespace Briefings.EndToEnd.Tests.Serving;

/// <summary>An article whose title no one has confirmed.</summary>
internal static class OpenQuestion
{
    public const string File = "content/briefings/2025/ferries.en.md";

    public const string Article = """
        ---
        id: urn:x:ferries
        title: Ferries run at night
        date: 2025-03-03
        source: Harbour Wire
        language: en
        import:
          seed: seeds/a.txt
          sha256: "00"
          body: "00"
          inferred:
            title: from the first sentence
        ---

        Ferries run at night.

        """;
}
