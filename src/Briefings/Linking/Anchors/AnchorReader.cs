using System.Globalization;
using Briefings.Facts;
using Briefings.Facts.Events;
using Briefings.Facts.Names;
using Briefings.Facts.Names.Cues;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Numbers;
using Briefings.Facts.Words;

namespace Briefings.Linking.Anchors;

/// <summary>Finds the anchors of a text.</summary>
internal static class AnchorReader
{
    private const decimal SmallestNumber = 13;
    private const int ShortestQuote = 10;

    // A day of the week is no count, the other weak anchor.
    private const string Weekday = "k:";

    /// <summary>Every anchor once, in the order of the text.</summary>
    /// <param name="language">Primary subtag.</param>
    /// <param name="published">The year of publication, or null where it is unknown.</param>
    public static List<Anchor> Read(TextFacts facts, IReadOnlyList<Paragraph> paragraphs, string language, int? published = null)
    {
        var subjects = SubjectReader.Read(paragraphs, language);
        var found = new Dictionary<string, Anchor>(StringComparer.Ordinal);
        AddFacts(facts, new EarlierYears(facts, paragraphs, published), found);
        AddCodes(facts, paragraphs, found);
        foreach (var paragraph in paragraphs)
            AddNames(paragraph, subjects, found);
        return [.. found.Values.OrderBy(anchor => anchor.Place).ThenBy(anchor => anchor.Key, StringComparer.Ordinal)];
    }

    private static void AddFacts(TextFacts facts, EarlierYears earlier, Dictionary<string, Anchor> found)
    {
        foreach (var person in facts.People)
        {
            foreach (var word in Words(person.Name))
                Add(found, Make(AnchorKind.Person, word, person.Name, person.Place));
        }

        AddDoubtful(facts, found);
        foreach (var number in facts.Numbers)
        {
            var isWhole = number.Value == decimal.Truncate(number.Value);
            if (number.Value < SmallestNumber && isWhole && (CountedThings.IsCommon(number.Unit) || UnitNames.Measure(number.Unit) is not null))
                Add(found, Make(AnchorKind.Weak, Spelling(number), Spelling(number), number.Place));
            else if (number.Value >= SmallestNumber || !isWhole)
                Add(found, Make(AnchorKind.Number, Canonical(number.Value), Spelling(number), number.Place) with { IsEarlier = earlier.Contain(number.Place) });
        }

        foreach (var day in facts.Dates)
        {
            var kind = day.Start.Day is null ? AnchorKind.Weak : AnchorKind.Date;
            if (day.Start.Day is not null || day.YearStated)
                Add(found, Make(AnchorKind.Date, Key(day), Key(day), day.Place) with { Kind = kind, IsEarlier = earlier.Contain(day.Place) });
        }

        foreach (var weekday in facts.Weekdays)
            Add(found, new Anchor(AnchorKind.Weak, Weekday + weekday.Value, weekday.Text, weekday.Place));

        foreach (var place in facts.Places)
            Add(found, Make(AnchorKind.Place, place.Value, place.Text, place.Place));
        foreach (var url in facts.Urls)
            Add(found, Make(AnchorKind.Url, url.Value, url.Text, url.Place));
        foreach (var quote in facts.Quotes)
        {
            if (quote.Value.Length >= ShortestQuote)
                Add(found, Make(AnchorKind.Quote, quote.Value, quote.Text, quote.Place));
        }
    }

    // A doubtful name is worth as much as it is likely.
    private static void AddDoubtful(TextFacts facts, Dictionary<string, Anchor> found)
    {
        foreach (var name in facts.Names.Where(name => name.Kind == NameKind.Person && name.Band == NameBand.Doubtful))
        {
            foreach (var word in Words(name.Text))
                Add(found, Make(AnchorKind.Person, word, name.Text, name.Places[0]) with { Certainty = (int)(name.Probability * Anchor.Certain) });
        }
    }

    private static void AddCodes(TextFacts facts, IReadOnlyList<Paragraph> paragraphs, Dictionary<string, Anchor> found)
    {
        foreach (var paragraph in paragraphs)
        {
            foreach (var (kind, number, place) in Identifiers.In(paragraph.Text))
                Add(found, Make(AnchorKind.Code, $"{kind} {number}", paragraph.Text[place], new FactSpan(paragraph.Index, place.Start.Value, place.End.Value - place.Start.Value)));
        }

        foreach (var named in facts.Events)
        {
            if (named.Edition is { } edition && EventWords.HaveHead(named.Stem))
                Add(found, Make(AnchorKind.Code, EditionReader.Plain(edition), edition, named.Place));
        }
    }

    private static void AddNames(Paragraph paragraph, HashSet<string> subjects, Dictionary<string, Anchor> found)
    {
        foreach (var token in paragraph.Tokens)
        {
            if (token.Kind != TextTokenKind.Word || !(token.IsCapital || token.Text.Length > 3 && token.Text[1..].Any(char.IsUpper)))
                continue;
            foreach (var word in Words(token.Text))
                Add(found, Make(subjects.Contains(token.Key) ? AnchorKind.Subject : AnchorKind.Name, word, token.Text, new FactSpan(paragraph.Index, token.Offset, token.Text.Length)));
        }
    }

    private static IEnumerable<string> Words(string name)
    {
        foreach (var part in name.Split([' ', '-', '\u00A0', '\'', '\u2019', '.', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Lexicon.SentenceWords.Has(part))
                continue;
            var key = NameKey.Of(part);
            if (key.Length >= 3 || (key.Length == 2 && part.All(char.IsUpper)))
                yield return key;
        }
    }

    private static Anchor Make(AnchorKind kind, string value, string text, FactSpan place) => new(kind, AnchorTraits.Of(kind).Prefix + value, text, place);

    private static void Add(Dictionary<string, Anchor> found, Anchor anchor)
    {
        if (!found.TryGetValue(anchor.Key, out var known))
            found.Add(anchor.Key, anchor);
        else
            found[anchor.Key] = known with { Place = anchor.Place.CompareTo(known.Place) < 0 ? anchor.Place : known.Place, IsEarlier = known.IsEarlier && anchor.IsEarlier };
    }

    private static string Key(DayMention day) => day.Start.Day is null ? $"{day.Start.Year}-{day.MonthAndDay}" : day.MonthAndDay;

    private static string Canonical(decimal value) => (value / 1.0000000000000000000000000000m).ToString("G29", CultureInfo.InvariantCulture);

    private static string Spelling(NumberMention number) => number.Unit.Length > 0 ? $"{Canonical(number.Value)} {number.Unit}" : Canonical(number.Value);
}
