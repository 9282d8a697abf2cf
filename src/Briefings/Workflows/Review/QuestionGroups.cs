using System.Collections.Immutable;
using Briefings.Content.Curation;
using Briefings.Linking.Outcome;

namespace Briefings.Workflows.Review;

/// <summary>Puts questions together that one answer settles.</summary>
internal sealed class QuestionGroups(Links links)
{
    // Who knows the name knows it in every text, whatever it was found by.
    private static readonly string[] s_known = ["source", "agency", NameFields.Person, NameFields.Organization];

    private readonly JoinedTexts _joined = JoinedTexts.Of(links);

    /// <returns>The same questions in their order, each with the key of its group.</returns>
    public ImmutableArray<ReviewItem> In(IEnumerable<ReviewItem> items)
    {
        ImmutableArray<ReviewItem> keyed = [.. items.Select(item => item with { GroupKey = KeyOf(item) })];
        return Joined(Joined(keyed, ReleaseKeyOf), TextKeyOf);
    }

    // Puts whole groups together that get the same key.
    private static ImmutableArray<ReviewItem> Joined(ImmutableArray<ReviewItem> items, Func<ImmutableArray<ReviewItem>, string?> keyOf)
    {
        var keys = items.GroupBy(item => item.GroupKey, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => keyOf([.. group]) ?? group.Key, StringComparer.Ordinal);
        return [.. items.Select(item => item with { GroupKey = keys[item.GroupKey] })];
    }

    private string KeyOf(ReviewItem item) => item switch
    {
        { Link: { } link } => Key(link.Kind, Ends(_joined.EndOf(link.Kind, link.A), _joined.EndOf(link.Kind, link.B))),
        { Conflict: { } conflict } => Key(item.Rule, item.Value, _joined.EventOf(conflict.A.Article)),
        { Value.Length: 0 } => Key(item.Subject, item.Rule),
        // Both days of an event are read in one sentence.
        { Field: { } field } when IsOfEvent(field) && item.For is { } words => Key(field.Article, item.Rule, words),
        _ when s_known.Contains(item.Subject) => Key(item.Subject, item.Value),
        _ => Key(item.Subject, item.Rule, item.Value),
    };

    // What one rule read in the versions of one release is right in all of them, or in none.
    private string? ReleaseKeyOf(ImmutableArray<ReviewItem> group)
    {
        var first = group[0];
        if (first.Field is not { } field || first.Value.Length == 0 || IsOfEvent(field) || NameFields.Has(field.Field))
            return null;
        var release = _joined.ReleaseOf(field.Article);
        return group.All(item => item.Rule == first.Rule && _joined.ReleaseOf(item.Field!.Article) == release) ? Key(first.Subject, first.Rule, "release", release) : null;
    }

    // What is guessed of one text alone is answered by one look at the text.
    private static string? TextKeyOf(ImmutableArray<ReviewItem> group) =>
        group is [{ Field: { } field, Value.Length: > 0 }] && !IsOfEvent(field) && !NameFields.Has(field.Field) ? Key("text", field.Article) : null;

    private static bool IsOfEvent(FieldDecision field) => field.Article.StartsWith("events/", StringComparison.Ordinal);

    private static string Ends(string a, string b) => string.CompareOrdinal(a, b) < 0 ? Key(a, b) : Key(b, a);

    private static string Key(params ReadOnlySpan<string> parts) => string.Join('\n', parts);
}
