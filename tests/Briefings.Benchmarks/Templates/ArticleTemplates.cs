using Briefings.Templating;

namespace Briefings.Benchmarks.Templates;

/// <summary>A layout with three includes and a loop over teasers.</summary>
internal static class ArticleTemplates
{
    public const string Layout = """
        <!doctype html>
        <html lang="{{ lang }}">
        {{ include 'head.html' }}<body>
        {{ include 'header.html' }}<main>
        <h1>{{ title }}</h1>
        <ol>
        {{~ for teaser in teasers ~}}
        {{ include 'teaser.html' }}{{ end ~}}
        </ol>
        </main>
        {{ include 'footer.html' }}</body>
        </html>

        """;

    public const string Head = """
        <head>
        <meta charset="utf-8">
        <title>{{ title }} — {{ site }}</title>
        <link rel="canonical" href="{{ url }}">
        </head>

        """;

    public const string Header = """
        <header>
        <a href="/">{{ site }}</a>
        <nav><a href="/about/">About</a> <a href="/tags/">Tags</a> <a href="/feed.xml">Feed</a></nav>
        </header>

        """;

    public const string Teaser = """
        <li{{ if for.first }} class="first"{{ end }}>
        <h2><a href="{{ teaser.url }}">{{ teaser.title }}</a></h2>
        <time datetime="{{ teaser.date | date.to_string '%FT%T%Z' }}">{{ teaser.date | date.to_string '%e %B %Y' }}</time>
        <p>{{ teaser.summary }}</p>
        <p>{{ for tag in teaser.tags }}<a href="/tags/{{ tag | string.handleize }}/">{{ tag }}</a>{{ if !for.last }}, {{ end }}{{ end }}</p>
        </li>

        """;

    public const string Footer = """
        <footer>
        <p>{{ site }} · {{ teasers.size }} articles · <a href="{{ url }}">this page</a></p>
        </footer>

        """;

    public static InMemoryTemplateSource Source { get; } = new(new Dictionary<string, string>
    {
        ["head.html"] = Head,
        ["header.html"] = Header,
        ["teaser.html"] = Teaser,
        ["footer.html"] = Footer,
    });
}
