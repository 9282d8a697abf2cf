using System.Globalization;
using Briefings.Facts.Names;
using Briefings.Facts.Numbers;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Events;

/// <summary>Finds gatherings that are named by initials and the number of their edition: <c>COP27</c>, <c>COP 27</c>.</summary>
/// <remarks>
/// Products and substances are named so too. So the text must say somewhere that it is a gathering: <c>the climate conference COP27</c>,
/// <c>COP27 opened on Sunday</c>.
/// </remarks>
internal sealed class CountedAcronyms
{
    private const int FewestLetters = 3;
    private const int MostLetters = 6;
    private const int LongestNumber = 3;
    private const int MostWordsBetween = 6;
    private const int LongestSentence = 80;
    private const int ShortestNoun = 4;

    private static readonly WordList Joints = WordList.Of(Section.EventJoints);

    private readonly HashSet<string> _gatherings = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<EventMention>> _mentions = [];

    public CountedAcronyms(IReadOnlyList<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            for (var i = 0; i < paragraph.Tokens.Count; i++)
            {
                if (Read(paragraph, i) is not var (mention, last))
                    continue;
                if (!_mentions.TryGetValue(paragraph.Index, out var known))
                    _mentions.Add(paragraph.Index, known = []);
                known.Add(mention);
                if (!_gatherings.Contains(KeyOf(mention)) && (IsCalledGathering(paragraph, i, last) || IsSaidToOpenOrClose(paragraph, mention)))
                    _gatherings.Add(KeyOf(mention));
                i = last;
            }
        }
    }

    /// <summary>Those of a paragraph that are gatherings.</summary>
    public IEnumerable<EventMention> In(Paragraph paragraph) =>
        _mentions.TryGetValue(paragraph.Index, out var known) ? known.Where(mention => _gatherings.Contains(KeyOf(mention))) : [];

    private static string KeyOf(EventMention mention) => $"{mention.Stem} {mention.Edition}";

    private static (EventMention Mention, int Last)? Read(Paragraph paragraph, int i)
    {
        var token = paragraph.Tokens[i];
        if (!token.IsCapital || token.Text.Length > MostLetters + 1 + LongestNumber)
            return null;
        var text = AcronymReader.Narrow(token.Text);
        var letters = 0;
        while (letters < text.Length && char.IsUpper(text[letters]))
            letters++;
        if (letters is < FewestLetters or > MostLetters)
            return null;
        if (letters < text.Length)
            return Of(paragraph, text[..letters], text[letters..].TrimStart('-', '‑'), (i, i));
        var hasHyphen = paragraph.At(i + 1) is var mark && (mark.Is('-') || mark.Is('‑')) && !mark.SpaceBefore;
        var number = hasHyphen ? i + 2 : i + 1;
        // Full-width letters and the number behind them are two words without a space.
        return paragraph.At(number).Kind == TextTokenKind.Number && !(hasHyphen && paragraph.At(number).SpaceBefore)
            ? Of(paragraph, text, paragraph.At(number).Text, (i, number))
            : null;
    }

    private static (EventMention Mention, int Last)? Of(Paragraph paragraph, string letters, string digits, (int First, int Last) tokens) =>
        digits.Length is > 0 and <= LongestNumber && digits[0] != '0' && digits.All(char.IsAsciiDigit)
            ? (Make(letters, digits, paragraph.Span(tokens.First, tokens.Last)), tokens.Last)
            : null;

    private static EventMention Make(string letters, string digits, FactSpan place) =>
        new(letters + digits, letters.ToLowerInvariant(), EditionReader.Write(int.Parse(digits, CultureInfo.InvariantCulture)), place) { IsGathering = true };

    /// <summary><c>Climate Change Conference (COP27)</c>, <c>Weltklimakonferenz COP27</c>, <c>the COP27 summit</c>; not <c>a conference on COP27</c>.</summary>
    private static bool IsCalledGathering(Paragraph paragraph, int first, int last)
    {
        for (var i = last + 1; i <= last + 2; i++)
        {
            if (paragraph.At(i).Kind == TextTokenKind.Word && EventHeadNouns.Has(paragraph.At(i).Text))
                return true;
        }

        if (IsSmallWord(paragraph.At(first - 1)))
            return false;
        for (var i = first - 1; i >= 0 && i >= first - 1 - MostWordsBetween; i--)
        {
            var token = paragraph.Tokens[i];
            if (token.Is('.') || token.Is(';') || token.Is(':'))
                return false;
            if (token.Kind == TextTokenKind.Word && EventHeadNouns.Has(token.Text))
                return true;
            if (token.Kind == TextTokenKind.Ideographs && IdeographEventReader.IsHead(token.Text))
                return true;
        }

        return paragraph.At(last + 1) is { Kind: TextTokenKind.Ideographs } next && IdeographEventReader.BeginsWithHead(next.Text);
    }

    // "A conference on COP27", "un colloque sur la COP27".
    private static bool IsSmallWord(TextToken before) =>
        before.Kind == TextTokenKind.Word && !before.IsCapital && (before.Text.Length < ShortestNoun || Joints.Has(before));

    private static bool IsSaidToOpenOrClose(Paragraph paragraph, EventMention mention)
    {
        var rest = paragraph.Text.AsSpan(mention.Place.End, Math.Min(LongestSentence, paragraph.Text.Length - mention.Place.End));
        var sentence = rest[..(rest.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var stop ? stop : rest.Length)].ToString();
        return EventCues.SaysClosed(sentence) || EventCues.SaysOpened(sentence);
    }
}
