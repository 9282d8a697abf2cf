using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content;

namespace Briefings.Workflows.Import;

/// <summary>Finds the articles that came of a seed.</summary>
internal sealed class ImportedSeeds
{
    private readonly FrozenDictionary<string, Article> _byId;
    private readonly ILookup<string, Article> _byBytes;
    private readonly ILookup<string, Article> _byPath;

    public ImportedSeeds(Archive archive)
    {
        var imported = archive.Articles.Where(article => article.Import is not null).ToArray();
        _byId = imported.DistinctBy(article => article.Id)
            .ToFrozenDictionary(article => article.Id, StringComparer.Ordinal);
        _byBytes = imported.ToLookup(article => article.Import!.Sha256, StringComparer.Ordinal);
        _byPath = imported.ToLookup(article => article.Import!.Seed, StringComparer.Ordinal);
    }

    public Article? WithId(string id) => _byId.GetValueOrDefault(id);

    /// <param name="sha256">Of the seed, lower-case hexadecimal.</param>
    public ImmutableArray<Article> WithBytes(string sha256) => [.. _byBytes[sha256]];

    public ImmutableArray<Article> OfPath(string path) => [.. _byPath[path]];
}
