using System.Collections.Immutable;
using System.Globalization;

namespace Briefings.Workflows.Review;

/// <summary>Which questions one answer is for: those named, or those that all conditions fit.</summary>
/// <param name="Ids">Where any are named, these alone.</param>
internal sealed record ReviewSelection(ImmutableArray<string> Ids)
{
    public string? Rule { get; init; }

    public string? Value { get; init; }

    /// <summary>The id of a question: it, and all that one answer settles with it.</summary>
    public string? Group { get; init; }

    /// <summary>A file that they are about.</summary>
    public string? File { get; init; }

    /// <summary>They are surer than this.</summary>
    public double? Over { get; init; }

    public bool HasConditions => Group is not null || Rule is not null || Value is not null || File is not null || Over is not null;

    /// <summary>The ids of the questions that the conditions fit; those that are named are taken as they are.</summary>
    public IEnumerable<string> In(ImmutableArray<ReviewItem> queue) => Ids.IsEmpty ? queue.Where(item => Fits(item) && (Group is null || item.GroupKey == KeyIn(queue))).Select(item => item.Id) : Ids;

    /// <summary>The conditions in words.</summary>
    public override string ToString() => string.Join(" and ", new[]
    {
        Group is null ? null : $"the group of '{Group}'", Rule is null ? null : $"the rule '{Rule}'", Value is null ? null : $"the value '{Value}'",
        File is null ? null : $"the file '{File}'", Over is { } least ? string.Create(CultureInfo.InvariantCulture, $"more than {least}") : null,
    }.OfType<string>());

    private string? KeyIn(ImmutableArray<ReviewItem> queue) => queue.FirstOrDefault(item => item.Id == Group)?.GroupKey;

    private bool Fits(ReviewItem item) =>
        (Rule is null || item.Rule == Rule) && (Value is null || item.Value == Value)
        && (File is null || item.Path == File || item.OtherPath == File) && (Over is not { } least || item.Confidence > least);
}
