using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefings.Content;
using Briefings.Content.Texts;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing.FrontMatter;

namespace Briefings.Workflows.Import;

/// <summary>
/// Links between texts of another site, as <c>{{&lt; ref "news/pier.md" &gt;}}</c> of Hugo and <c>{% post_url 2024-01-02-pier %}</c>
/// of Jekyll, once the texts have their files.
/// </summary>
internal sealed partial class SeedLinks
{
    private readonly DiagnosticBag _diagnostics;
    private readonly ILookup<string, (string Name, Article Article)> _texts;

    /// <param name="articles">All that seeds gave, with their files.</param>
    /// <param name="diagnostics">Receives the links that lead nowhere.</param>
    public SeedLinks(IEnumerable<Article> articles, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _texts = articles.Where(article => article.Import is not null).Select(article => (Name: NameOf(article.Import!.Seed), Article: article))
            .ToLookup(text => text.Name[(text.Name.LastIndexOf('/') + 1)..], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The article with addresses of files in its text.</summary>
    public Article Resolve(Article article)
    {
        if (!article.Text.Has(TextMarks.Local) || !article.Body.Contains("](" + ShortcodeMeaning.Seed, StringComparison.Ordinal) || article.Import is not { } import)
            return article;
        var body = Link().Replace(article.Body, match => Find(match.Groups["target"].Value, article) is { } found
            ? $"[{match.Groups["words"].Value}]({found.Origin.Path[ContentPath.Root.Length..]}{match.Groups["place"].Value})"
            : Lost(match, import.Seed));
        return article with { Body = body, Import = import with { Body = ContentHash.Of(body) } };
    }

    private string Lost(Match link, string seed)
    {
        _diagnostics.Add(FormatMessages.SeedLinkLost(SourceSpan.At(seed, 1, 1), link.Groups["target"].Value));
        return link.Groups["words"].Value;
    }

    // In the text's own language, where there are several.
    private Article? Find(string target, Article from)
    {
        var name = NameOf("/" + target.TrimStart('/', '.'));
        var found = _texts[name[(name.LastIndexOf('/') + 1)..]]
            .Where(text => text.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || text.Name.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase))
            .Select(text => text.Article).OrderBy(article => article.Origin.Path, StringComparer.Ordinal).ToImmutableArray();
        return found.FirstOrDefault(article => article.Language == from.Language) ?? found.FirstOrDefault();
    }

    // Below the folder of seeds, without ending and language; "pier/index.md" is "pier".
    private static string NameOf(string seed)
    {
        var name = seed[(seed.IndexOf('/', StringComparison.Ordinal) + 1)..];
        name = Ending().Replace(name, "");
        return name.EndsWith("/index", StringComparison.Ordinal) ? name[..^"/index".Length] : name.TrimEnd('/');
    }

    [GeneratedRegex(@"\[(?<words>[^\[\]\n]*)\]\(seed:(?<target>[^()\s#]*)(?<place>#[^()\s]*)?\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"(\.[a-zA-Z]{2,3}([-_][a-zA-Z]{2,4})?)?\.(md|markdown|mkd|html|htm)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
