using Briefings.Facts.Names.Cues;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Places;
using Briefings.Facts.Words;

namespace Briefings.Facts.Names;

/// <summary>
/// What rules add to the tagged names of a text: a name begins behind the office and the form of address before it, and names
/// that the tagger does not know are found by the office, title or verb of speech beside them, or by a word such as ministry.
/// </summary>
internal static class MentionRules
{
    private const int ShortestTitleBehind = 5;
    private const int LongestSmallWord = 3;
    private const int MostInitials = 4;

    /// <param name="words">Of the language.</param>
    /// <returns>In the order of the text.</returns>
    public static IEnumerable<NameMention> Apply(
        List<NameMention> tagged, IReadOnlyList<Paragraph> paragraphs, string language, WordSigns words)
    {
        var byParagraph = tagged.ToLookup(mention => mention.Place.Paragraph);
        var people = PersonReader.Read(paragraphs).ToLookup(person => person.Place.Paragraph);
        foreach (var paragraph in paragraphs)
        {
            NameMention[] all = [.. byParagraph[paragraph.Index].Select(mention => Completed(mention, paragraph, words))];
            var found = people[paragraph.Index]
                .Select(person => WithOffice(OfRule(NameKind.Person, person.Name, person.Place) with { Role = person.Role, HasCue = true }, paragraph))
                .Concat(OrganizationReader.Read(paragraph, language).Select(name => OfRule(NameKind.Organization, name.Text, name.Place)));
            NameMention[] added = [.. found.Where(mention => !IsTagged(all, mention))];
            foreach (var mention in all.Concat(added).OrderBy(mention => mention.Place))
                yield return mention;
        }
    }

    private static NameMention OfRule(NameKind kind, string text, FactSpan place) => new(kind, text, place, 0.5) { IsByRule = true };

    private static NameMention Completed(NameMention mention, Paragraph paragraph, WordSigns words)
    {
        if (mention.Kind == NameKind.Organization && mention.Style == SegmentStyle.Title)
            return WithoutOpening(mention, paragraph);
        if (mention.Kind != NameKind.Person)
            return mention;
        if (NameTokenizer.IsSign(mention.Text[0]))
            return WithOffice(BeforeBracket(mention, paragraph), paragraph);
        var (first, last) = (paragraph.TokenAt(mention.Place.Offset), paragraph.TokenAt(mention.Place.End) - 1);
        if (last < first || paragraph.Tokens[first].Offset != mention.Place.Offset)
            return mention;
        var end = mention.Place.End;
        if (IsTitleBehind(paragraph, first, last))
            end = paragraph.Tokens[--last].End;
        if (IsPointOfSentence(paragraph, first, last))
            end = paragraph.Tokens[--last].End;
        var start = PlaceLead.End(paragraph, RoleReader.NameStart(paragraph, AfterSmall(paragraph, first, last), last), last, words);
        start = AfterOffices(paragraph, start, last, words);
        start = start == first ? WithFirst(paragraph, first, words) : start;
        start = Initials(paragraph, start, last, words);
        if (IsTwice(paragraph, start, last))
            end = paragraph.Tokens[start + ((last - start) / 2)].End;
        var from = start == first ? mention.Place.Offset : paragraph.Tokens[start].Offset;
        var place = mention.Place with { Offset = from, Length = end - from };
        return At(mention, place, paragraph) with
        {
            Role = RoleReader.Read(paragraph, start, last),
            EndsOffice = RoleReader.EndsOffice(paragraph, start, last) || (start > first && Offices.AreBefore(paragraph, start)),
            IsBehindOffice = Offices.AreBefore(paragraph, start),
            HasCue = RoleReader.IsTitled(paragraph, start) || SpeechCue.IsBeside(paragraph, start, last),
        };
    }

    /// <summary><c>Energy Deputy Minister |</c>: an office that is no name, and what is before it.</summary>
    private static int AfterOffices(Paragraph paragraph, int first, int last, WordSigns words)
    {
        var start = first;
        for (var i = first + 1; i < last; i++)
        {
            if (Offices.Is(paragraph.Tokens[i]) && words.Of(paragraph.Tokens[i].Text).Names == 0 && paragraph.Tokens[i + 1].IsCapital)
                start = i + 1;
        }

        return start;
    }

    /// <summary>A surname, and initials, are read with the initials before them: <c>| T. S. Morgan</c>, <c>| F. W. Berger</c>.</summary>
    private static int Initials(Paragraph paragraph, int first, int last, WordSigns words)
    {
        var start = first;
        if (first < last && !IsInitial(paragraph, first))
            return start;
        while (start >= 2 && first - start < 2 * MostInitials && IsInitial(paragraph, start - 2) && !Lexicon.Titles.Has(paragraph.Tokens[start - 2]))
            start -= 2;
        var before = paragraph.At(start - 1);
        // "Anna B. Morgan" begins at Anna.
        if (before.IsCapital && !Offices.Is(before) && !Lexicon.Titles.Has(before))
            return first;
        // A long word in lower case before it may go with the letter: "vitamin C. Berger says".
        var goesWithWord = before.Kind == TextTokenKind.Word && !before.IsCapital && before.Text.Length > LongestSmallWord && !Offices.Is(before);
        return goesWithWord && (first == last || (words.Of(paragraph.Tokens[last].Text).Names & NameLists.Surname) == 0) ? first : start;
    }

    /// <summary><c>opolskiego | Artur Zawadzki</c>: what is of the office before it is no part of the name.</summary>
    private static int AfterSmall(Paragraph paragraph, int first, int last)
    {
        var start = first;
        while (start < last && char.IsLower(paragraph.Tokens[start].Text[0]) && !Lexicon.Particles.Has(paragraph.Tokens[start]) && paragraph.Tokens[start + 1].SpaceBefore)
            start++;
        return paragraph.Tokens[start].IsCapital ? start : first;
    }

    /// <summary><c>Monsieur | Saa Oliano</c>: behind a form of address the name begins at once, and behind an office at a given name.</summary>
    private static int WithFirst(Paragraph paragraph, int first, WordSigns words)
    {
        var before = paragraph.At(first - 1);
        var isWord = before is { Kind: TextTokenKind.Word, IsCapital: true, Text.Length: > 1 } && paragraph.Tokens[first].SpaceBefore;
        var isOther = Offices.Is(before) || Lexicon.Titles.Has(before) || Lexicon.SentenceWords.Has(before) || words.Of(before.Text).Kind > 1;
        if (!isWord || isOther)
            return first;
        var lead = paragraph.At(first - 2);
        return (lead.Text.Length > 2 && Offices.IsTitle(lead)) || (Offices.Is(lead) && ListedNames.IsGiven(before.Text) && PlaceNames.Find(before.Text) is null) ? first - 1 : first;
    }

    /// <summary>A long last word is no abbreviation: the point is the sentence's.</summary>
    private static bool IsPointOfSentence(Paragraph paragraph, int first, int last) =>
        last > first && paragraph.Tokens[last].Is('.') && paragraph.Tokens[last - 1] is { Kind: TextTokenKind.Word, Text.Length: > LongestSmallWord };

    /// <summary>A caption and the text behind it: <c>Anna Beck Anna Beck</c>.</summary>
    private static bool IsTwice(Paragraph paragraph, int first, int last)
    {
        var half = (last - first + 1) / 2;
        if (half < 2 || (last - first) % 2 == 0)
            return false;
        for (var i = 0; i < half; i++)
        {
            if (paragraph.Tokens[first + i].Text != paragraph.Tokens[first + half + i].Text)
                return false;
        }

        return true;
    }

    private static bool IsInitial(Paragraph paragraph, int index) =>
        paragraph.Tokens[index] is { Kind: TextTokenKind.Word, IsCapital: true, Text.Length: 1 } && paragraph.At(index + 1) is { SpaceBefore: false } next && next.Is('.');

    /// <summary>Latvian has the form of address behind the name: <c>Ozola kungs</c>.</summary>
    private static bool IsTitleBehind(Paragraph paragraph, int first, int last) =>
        last > first && paragraph.At(last) is { Kind: TextTokenKind.Word, IsCapital: false, Text.Length: >= ShortestTitleBehind } word && Lexicon.Titles.Has(word);

    private static NameMention WithOffice(NameMention mention, Paragraph paragraph)
    {
        var named = IdeographPersonReader.LengthBeforeOffice(paragraph.Text, mention.Place) is var length && length < mention.Place.Length
            ? At(mention, mention.Place with { Length = length }, paragraph) with { Role = mention.Role, HasCue = mention.HasCue, IsByRule = mention.IsByRule }
            : mention;
        return named with { Role = named.Role ?? IdeographPersonReader.OfficeBeside(paragraph.Text, named.Place) };
    }

    /// <summary><c>安娜·贝克 (Anna Beck)</c> is one name in two scripts.</summary>
    private static NameMention BeforeBracket(NameMention mention, Paragraph paragraph)
    {
        var text = paragraph.Text.AsSpan(mention.Place.Offset, mention.Place.Length);
        var bracket = text.IndexOfAny('(', '\uFF08');
        return bracket <= 0 ? mention : At(mention, mention.Place with { Length = text[..bracket].TrimEnd().Length }, paragraph);
    }

    private static NameMention At(NameMention mention, FactSpan place, Paragraph paragraph) =>
        new(mention.Kind, NameText.Words(paragraph.Text.AsSpan(place.Offset, place.Length)), place, mention.Probability)
        {
            Style = mention.Style,
            IsInHeadline = mention.IsInHeadline,
            AsPlace = mention.AsPlace,
            AsOther = mention.AsOther,
        };

    /// <summary>In "About Harbour Works" every word has a capital, the first as well.</summary>
    private static NameMention WithoutOpening(NameMention mention, Paragraph paragraph)
    {
        var first = paragraph.TokenAt(mention.Place.Offset);
        if (!Lexicon.SentenceWords.Has(paragraph.At(first)) || paragraph.At(first + 1) is not { IsCapital: true } next || next.Offset >= mention.Place.End)
            return mention;
        return At(mention, mention.Place with { Offset = next.Offset, Length = mention.Place.End - next.Offset }, paragraph);
    }

    /// <summary>What the tagger read at the same place is not read twice; it only gains the role.</summary>
    /// <param name="tagged">In the order of the text; they do not overlap.</param>
    private static bool IsTagged(NameMention[] tagged, NameMention found)
    {
        var (low, high) = (0, tagged.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tagged[middle].Place.End <= found.Place.Offset)
                low = middle + 1;
            else
                high = middle;
        }

        if (low == tagged.Length || tagged[low].Place.Offset >= found.Place.End)
            return false;
        if (tagged[low].Place == found.Place && tagged[low].Kind == found.Kind)
            tagged[low] = tagged[low] with { Role = tagged[low].Role ?? found.Role, HasCue = true };
        else if (found.Kind == NameKind.Person && NameTokenizer.IsSign(found.Text[0]) && IsWithin(found.Place, tagged[low].Place)
            && (tagged[low].Kind == NameKind.Person || found.Role is not null))
            tagged[low] = found with { Probability = tagged[low].Probability, IsByRule = tagged[low].Kind != NameKind.Person };
        return true;
    }

    // Where no space ends a name, the office before it and the verb behind it do.
    private static bool IsWithin(FactSpan inner, FactSpan outer) => outer.Offset <= inner.Offset && inner.End <= outer.End;
}
