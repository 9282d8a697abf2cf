using System.Collections.Immutable;
using System.Text.Json;

namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>Articles and events that try to run something, in every field and in the text.</summary>
public sealed class HostileSite : ReadingFixture
{
    /// <summary>Each would call <c>alert</c> or ask another site for something, if anything took it for more than text.</summary>
    public static ImmutableArray<string> Payloads { get; } =
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><script href=data:,alert(1) />",
        "<iframe srcdoc='<script>parent.alert(1)</script>'>",
        "<body onload=alert(1)>",
        "<details open ontoggle=alert(1)>",
        "<input autofocus onfocus=alert(1)>",
        "<video><source onerror=alert(1)></video>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<style>@import 'https://evil.example/x.css';</style>",
        "<link rel=stylesheet href=https://evil.example/x.css>",
        "<base href=https://evil.example/>",
        "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
        "<form action=https://evil.example/><button autofocus onfocus=alert(1)>",
        "\"><script>alert(1)</script>",
        "' onmouseover='alert(1)' x='",
        "\" autofocus onfocus=\"alert(1)\" x=\"",
        "` onmouseover=alert(1) `",
        "</title><script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "<!--</script><script>--><script>alert(1)</script>",
        "]]><script>alert(1)</script><![CDATA[",
        "]]></content:encoded><script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;img src=x onerror=alert(1)&#62;",
        "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
        "{{ 'x' | html.raw }}<script>alert(1)</script>{{ include 'partials/top.html' }}",
        "{{ for i in 1..1000000000 }}x{{ end }}",
        "{%{ <script>alert(1)</script> }%}",
        "\"}],\"x\":\"</script><script>alert(1)</script>",
        "\u202e<tpircs>\u202c<script>alert(1)</script>\u2066",
        "\u2028alert(1)\u2029//",
        "javascript:alert(1)",
        "JaVaScRiPt&colon;alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)",
        "//evil.example/x",
        "x\" onerror=\"alert(1)",
        "--><img src=x onerror=alert(1)><!--",
        "=cmd|'/c calc'!A1",
    ];

    /// <summary>Where the article with a payload stands.</summary>
    public static string PageOf(int payload) => $"en/2025/hostile-{payload}/";

    private protected override TestSite Write()
    {
        var site = new TestSite().Write("site.yml", $"title: Hostile\ndescription: {Quote(Payloads[15])}\nsubjects: {{people: {{pages: 1}}, organizations: {{pages: 1}}, places: {{pages: 1}}}}\noutputs: {{twins: [md, json]}}\n");
        for (var i = 0; i < Payloads.Length; i++)
        {
            site.Write($"content/events/event-{i}.md", Event(i, Payloads[i])).Write($"content/briefings/2025/hostile-{i}.en.md", Article(i, "en", Payloads[i]));
            if (i % 8 == 0)
                site.Write($"content/briefings/2025/feindlich-{i}.de.md", Article(i, "de", Payloads[i]));
        }

        return site;
    }

    private static string Event(int number, string payload) => $"""
        ---
        title: {Quote($"Event {number} {payload}")}
        start: 2025-01-01
        place: {Quote(payload)}
        url: {Quote(payload)}
        ---

        {Body(payload)}
        """;

    private static string Article(int number, string language, string payload) => $$"""
        ---
        id: urn:test:hostile-{{number}}-{{language}}
        title: {{Quote($"Hostile {number} {payload}")}}
        date: 2025-01-01
        language: {{language}}
        translationKey: {{Quote("hostile " + number)}}
        place: {{Quote(payload)}}
        source: {{Quote(payload)}}
        agency: {{Quote(payload)}}
        originalUrl: {{Quote(payload)}}
        events: [event-{{number}}]
        people: [{name: {{Quote(payload)}}, role: {{Quote(payload)}}}]
        organizations: [{{Quote(payload)}}]
        topics: [{{Quote(payload)}}]
        summary: {{Quote(payload)}}
        correction: {{Quote(payload)}}
        ---

        {{Body(payload)}}
        """;

    private static string Body(string payload) => $"""
        {payload}

        [words]({payload}) ![words]({payload}) [words](<{payload}> "{payload}") <{payload}> [words][one] ![words][one]

        [one]: <{payload}> '{payload}'

        # {payload}

        > {payload}

        - {payload}

        `{payload}`

            {payload}

        ```{payload}
        {payload}
        ```

        """;

    // A JSON text is a YAML text in double quotes.
    private static string Quote(string text) => JsonSerializer.Serialize(text);
}
