using System.Collections.Immutable;

namespace Briefings.Content;

/// <summary>Where an article came from, and what no one has confirmed yet.</summary>
/// <param name="Seed">Path of the raw file, relative to the site.</param>
/// <param name="Sha256">Of the raw file's bytes, lower-case hexadecimal.</param>
/// <param name="Body">Of the Markdown body as imported: distinguishes a person's edit from a stale import.</param>
/// <param name="Inferred">Field to reason, in the order written; a person removes an entry to confirm it.</param>
internal sealed record ImportRecord(
    string Seed, string Sha256, string Body, ImmutableSortedDictionary<string, string> Inferred)
{
    /// <summary>Of the fields as imported: distinguishes a person's edit of them from a stale import.</summary>
    public string Fields { get; init; } = "";

    /// <summary>Of each inferred field's value as imported, the beginning of its hash: what a person changed is inferred no longer.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
