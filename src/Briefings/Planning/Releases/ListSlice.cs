using System.Collections.Immutable;
using Briefings.Planning.Addresses;
using Briefings.Tracing;

namespace Briefings.Planning.Releases;

/// <summary>The part of a long list that is on one page.</summary>
/// <param name="Releases">Newest first.</param>
internal sealed record ListSlice(ListPart Part, ImmutableArray<Release> Releases)
{
    /// <summary>Whether it is the page with the newest, at the list's own address.</summary>
    public bool IsFirst => Part.IsFirst;

    /// <inheritdoc cref="ListPart.Cut"/>
    public static ImmutableArray<ListSlice> Cut(ImmutableArray<Release> newestFirst, int size) =>
        [.. ListPart.Cut(newestFirst, size).Select(page => new ListSlice(page.Part, page.Entries))];

    /// <summary>Adds what distinguishes it from another slice.</summary>
    /// <remarks>Releases by the keys of their facts, which are there already and short: lists name each of them dozens of times.</remarks>
    public void Identify(FingerprintBuilder page) =>
        page.Add(Part.Number).Add(Part.Count).AddAll(Releases, static (all, release) => all.Add(release.Fact.Key));

    /// <inheritdoc cref="ListPart.PathIn"/>
    public SitePath PathIn(SitePath list) => Part.PathIn(list);
}
