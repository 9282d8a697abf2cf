using Briefings.Facts;
using Briefings.Facts.Numbers;
using Briefings.Facts.Words;

namespace Briefings.Linking.Anchors;

/// <summary>
/// Sentences about a year before the news ("In 1994 a quake killed 60 people"): what they state is in every report
/// on the matter, and marks none.
/// </summary>
internal sealed class EarlierYears
{
    // In spring a text still reports on last year's figures.
    private const int YearsOfNews = 1;

    // By paragraph, in the order of the text.
    private readonly Dictionary<int, List<(int Start, int End)>> _sentences = [];

    /// <param name="published">The year of publication; null where it is unknown, and then every year may be an earlier one.</param>
    public EarlierYears(TextFacts facts, IReadOnlyList<Paragraph> paragraphs, int? published)
    {
        var numbers = facts.Numbers.Select(number => (number.Place.Paragraph, number.Place.Offset)).ToHashSet();
        foreach (var paragraph in paragraphs)
        {
            foreach (var token in paragraph.Tokens)
            {
                if (token.Kind == TextTokenKind.Number && EditionReader.IsYear(token.Text) && IsEarlier(int.Parse(token.Text, System.Globalization.CultureInfo.InvariantCulture), published)
                    && !numbers.Contains((paragraph.Index, token.Offset)) && (!_sentences.TryGetValue(paragraph.Index, out var known) || known[^1].End <= token.Offset))
                    Add(paragraph, token.Offset);
            }
        }
    }

    /// <summary>Whether a fact is in such a sentence.</summary>
    public bool Contain(FactSpan place)
    {
        if (!_sentences.TryGetValue(place.Paragraph, out var sentences))
            return false;
        var next = sentences.BinarySearch((place.Offset, int.MaxValue));
        return ~next is var after and > 0 && place.Offset < sentences[after - 1].End;
    }

    private static bool IsEarlier(int year, int? published) => published is null || year < published - YearsOfNews;

    private void Add(Paragraph paragraph, int year)
    {
        var text = paragraph.Text;
        var (start, end) = (year, year);
        while (start > 0 && !EndsSentence(text, start - 1))
            start--;
        while (end < text.Length && !EndsSentence(text, end))
            end++;
        if (!_sentences.TryGetValue(paragraph.Index, out var sentences))
            _sentences.Add(paragraph.Index, sentences = []);
        sentences.Add((start, end));
    }

    private static bool EndsSentence(string text, int at) =>
        text[at] is '。' or '！' or '？' or '।' or '؟' or '۔'
        || (text[at] is '.' or '!' or '?' or ';' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));
}
