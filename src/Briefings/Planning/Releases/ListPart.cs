using System.Collections.Immutable;
using Briefings.Planning.Addresses;

namespace Briefings.Planning.Releases;

/// <summary>Which page of a long list.</summary>
/// <param name="Number">Counted from the oldest, from 1; the page with the newest has the highest.</param>
/// <param name="Count">How many pages the list has.</param>
internal readonly record struct ListPart(int Number, int Count)
{
    /// <summary>Whether it is the page with the newest, at the list's own address.</summary>
    public bool IsFirst => Number == Count;

    /// <summary>
    /// Cuts a list into pages, the one with the newest first. Every other page is full and keeps its entries for
    /// good: what is new goes to the first page, which holds up to twice as many before another one splits off.
    /// </summary>
    public static ImmutableArray<(ListPart Part, ImmutableArray<T> Entries)> Cut<T>(ImmutableArray<T> newestFirst, int size)
    {
        var full = Math.Max(0, (newestFirst.Length / size) - 1);
        var pages = ImmutableArray.CreateBuilder<(ListPart, ImmutableArray<T>)>(full + 1);
        pages.Add((new ListPart(full + 1, full + 1), newestFirst[..(newestFirst.Length - (full * size))]));
        for (var number = full; number > 0; number--)
            pages.Add((new ListPart(number, full + 1), newestFirst.Slice(newestFirst.Length - (number * size), size)));
        return pages.MoveToImmutable();
    }

    /// <summary>The address of this page of a list.</summary>
    /// <param name="list">The list's own address.</param>
    public SitePath PathIn(SitePath list) => PathOf(list, Number);

    /// <summary>The address of another page of the same list.</summary>
    public SitePath PathOf(SitePath list, int number) => number == Count ? list : list.Then($"page/{number}/");
}
