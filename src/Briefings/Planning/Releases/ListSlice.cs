using System.Collections.Immutable;
using Briefings.Planning.Addresses;
using Briefings.Tracing;

namespace Briefings.Planning.Releases;

/// <summary>The part of a long list that is on one page.</summary>
/// <param name="Number">Counted from the oldest, from 1; the page with the newest has the highest.</param>
/// <param name="Count">How many pages the list has.</param>
/// <param name="Releases">Newest first.</param>
internal sealed record ListSlice(int Number, int Count, ImmutableArray<Release> Releases)
{
    /// <summary>Whether it is the page with the newest, at the list's own address.</summary>
    public bool IsFirst => Number == Count;

    /// <summary>
    /// Cuts a list into pages, the one with the newest first. Every other page is full and keeps its entries for
    /// good: what is new goes to the first page, which holds up to twice as many before another one splits off.
    /// </summary>
    public static ImmutableArray<ListSlice> Cut(ImmutableArray<Release> newestFirst, int size)
    {
        var full = Math.Max(0, (newestFirst.Length / size) - 1);
        var slices = ImmutableArray.CreateBuilder<ListSlice>(full + 1);
        var newest = newestFirst.Length - (full * size);
        slices.Add(new ListSlice(full + 1, full + 1, newestFirst[..newest]));
        for (var number = full; number > 0; number--)
        {
            var start = newestFirst.Length - (number * size);
            slices.Add(new ListSlice(number, full + 1, newestFirst.Slice(start, size)));
        }

        return slices.MoveToImmutable();
    }

    /// <summary>Adds what distinguishes it from another slice.</summary>
    public void Identify(FingerprintBuilder page) =>
        page.Add(Number).Add(Count).AddAll(Releases, static (all, release) => all.Add(release.Name));

    /// <summary>The address of this page of a list.</summary>
    /// <param name="list">The list's own address.</param>
    public SitePath PathIn(SitePath list) => PathOf(list, Number);

    /// <summary>The address of another page of the same list.</summary>
    public SitePath PathOf(SitePath list, int number) => number == Count ? list : list.Then($"page/{number}/");
}
