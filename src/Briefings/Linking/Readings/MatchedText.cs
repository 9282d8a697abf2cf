using Briefings.Linking.Anchors;

namespace Briefings.Linking.Readings;

/// <summary>One of two texts that are compared.</summary>
/// <param name="text">The text.</param>
/// <param name="sheet">What it is compared by.</param>
/// <param name="matches">For each of its anchors the place in the other text, or -1.</param>
internal readonly ref struct MatchedText(Profile text, TextSheet sheet, ReadOnlySpan<int> matches)
{
    public Profile Text { get; } = text;

    public TextSheet Sheet { get; } = sheet;

    public AnchorTable Table => Sheet.Table;

    public ReadOnlySpan<int> Matches { get; } = matches;

    /// <summary>How many anchors of a kind the other text has not, and how many it has.</summary>
    public (int Missing, int Kept) Count(AnchorKind kind)
    {
        var (missing, kept) = (0, 0);
        for (var i = 0; i < Matches.Length; i++)
        {
            if (Table.KindOf(i) != kind)
                continue;
            if (Matches[i] < 0)
                missing++;
            else
                kept++;
        }

        return (missing, kept);
    }
}
