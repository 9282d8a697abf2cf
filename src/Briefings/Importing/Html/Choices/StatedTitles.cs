using Briefings.Importing.Html.Stated;
using Briefings.Language;

namespace Briefings.Importing.Html.Choices;

/// <summary>What the head of a page states as its title, whole and in the parts that it is made of: <c>Opinion | Pier to be rebuilt | Harbour Post</c>.</summary>
internal sealed class StatedTitles
{
    private const int Shortest = 12;

    // A colon and an underscore join parts of a title as well.
    private static readonly string[] Bars = [" | ", " - ", " – ", " — ", " • ", " · ", " » ", " :: ", "｜", "|"];

    private readonly HashSet<string> _whole;
    private readonly HashSet<string> _parts;
    private readonly HashSet<string> _barred;

    public StatedTitles(IEnumerable<StatedFact> facts, string? title)
    {
        List<string> all = [.. facts.Where(fact => fact.Field == StatedField.Title).Select(fact => fact.Value), .. title is null ? (string[])[] : [title]];
        _whole = all.Select(TextKey.Of).ToHashSet(StringComparer.Ordinal);
        _parts = all.SelectMany(text => SiteNames.Parts(text).Append(text)).Where(part => Scripts.Weight(part) >= Shortest).Select(TextKey.Of).ToHashSet(StringComparer.Ordinal);
        _barred = all.SelectMany(text => Bars.Where(bar => text.Contains(bar, StringComparison.Ordinal)).SelectMany(bar => Rests(text, bar))).Select(TextKey.Of).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a text is one of the titles or a long part of one.</summary>
    public bool IsPart(string text) => TextKey.Of(text) is { Length: > 0 } key && (_whole.Contains(key) || _parts.Contains(key));

    /// <summary>Whether a title without one of its parts is a title as well.</summary>
    public bool IsRest(string whole, string rest) => _barred.Contains(rest) || (!_whole.Contains(whole) && (_whole.Contains(rest) || _parts.Contains(rest)));

    private static IEnumerable<string> Rests(string text, string bar)
    {
        var first = text.IndexOf(bar, StringComparison.Ordinal) + bar.Length;
        var last = text.LastIndexOf(bar, StringComparison.Ordinal);
        return last > first ? [text[first..last], text[first..]] : [text[first..]];
    }
}
