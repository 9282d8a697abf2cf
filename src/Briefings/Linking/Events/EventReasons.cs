using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Language;
using Briefings.Linking.Anchors;

namespace Briefings.Linking.Events;

/// <summary>Says from which words the days and the place of an event were read, and how sure that is.</summary>
internal static class EventReasons
{
    // By hand: each further release that says the same halves the doubt. Until a person confirms it, it is a guess.
    private const double DoubtOfOne = 0.4;
    private const double Least = 0.05;

    /// <returns>By field; nothing for what the event does not have.</returns>
    public static ImmutableSortedDictionary<string, string> Of(Event made, EventNode node)
    {
        var reasons = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        // Where no text says when it began, the start is the day on which it ended.
        var isBegun = node.Claims.Any(claim => claim.Statement.Start is not null);
        Add("start", made.Start is { } start ? claim => (isBegun ? claim.Statement.Start : claim.Statement.End) is { } day && day.CompareTo(start) == 0 : null);
        Add("end", made.End is { } end ? claim => claim.Statement.End is { } day && day.CompareTo(end) == 0 : null);
        var place = made.Place is null ? null : NameKey.Of(made.Place);
        Add("place", place is null ? null : claim => claim.Statement.City is { } city && NameKey.Of(city) == place);
        return reasons.ToImmutable();

        void Add(string field, Func<EventClaim, bool>? says)
        {
            var saying = says is null ? [] : node.Claims.Where(claim => claim.Article is not null && says(claim)).ToArray();
            if (saying.Length == 0)
                return;
            var releases = saying.DistinctBy(claim => claim.Release).Count();
            var sure = 1 - Math.Max(Least, DoubtOfOne / Math.Pow(2, releases - 1));
            reasons.Add(field, InferredReason.Of(RuleOf(field, releases), sure, WordsOf(saying[0], field)).ToString());
        }
    }

    private static string RuleOf(string field, int releases)
    {
        var what = field == "place" ? "place named with the event" : "day named with the event";
        return releases == 1 ? what : $"{what} in {releases} releases";
    }

    // The sentence that names the event; for a place, one that names both, or the place.
    private static string? WordsOf(EventClaim claim, string field)
    {
        var (article, statement) = (claim.Article!, claim.Statement);
        var sentences = article.Body.Split("\n\n").SelectMany(paragraph =>
            SentenceReader.Read(paragraph, article.Language.Primary).Select(sentence => paragraph.Substring(sentence.Offset, sentence.Length))).ToArray();
        var wanted = field == "place" ? statement.City! : statement.Name;
        return sentences.FirstOrDefault(sentence => Has(sentence, wanted) && Has(sentence, statement.Name))
            ?? sentences.FirstOrDefault(sentence => Has(sentence, wanted))
            ?? (Has(article.Title, wanted) ? article.Title : null);
    }

    private static bool Has(string sentence, string words) => sentence.Contains(words, StringComparison.OrdinalIgnoreCase);
}
