using System.Collections.Immutable;
using Briefings.Facts.Names.Cues;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Places;
using Briefings.Facts.Words;

namespace Briefings.Facts.Names;

/// <summary>Reads the signs of the names of one text.</summary>
/// <param name="acronyms">The words in capitals of the text.</param>
/// <param name="lowerWords">Hashes of the words that are in lower case somewhere in it.</param>
/// <param name="words">Of the text's language.</param>
/// <param name="borders">Of the text.</param>
/// <param name="notNames">Of its language and of the text.</param>
internal sealed class SignReader(
    List<NameMention> mentions, HashSet<string> acronyms, HashSet<uint> lowerWords, WordSigns words, NameBorders borders, NotNames notNames)
{
    private const int ShortestStem = 3;
    private const double Likely = 0.6;
    private const int LongestAbbreviation = 3;
    private const int MostOfOneStem = 64;

    private readonly HashSet<(NameKind Kind, string Key)> _names = [.. mentions.Select(mention => (mention.Kind, mention.Key))];
    private readonly Dictionary<string, int> _byKey = mentions.CountBy(mention => mention.Key, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    private readonly HashSet<(NameKind Kind, string Word)> _parts =
    [
        .. from mention in mentions
           where mention.Text.Contains(' ', StringComparison.Ordinal)
           from word in mention.Text.Split(' ')
           select (mention.Kind, NameText.Key(word)),
    ];

    private readonly LongerNames _longer = new(mentions);
    private readonly ListedNeighbours _neighbours = new(mentions, borders);

    private readonly HashSet<string> _partsOfPeople =
    [
        .. from mention in mentions
           where mention.Kind == NameKind.Person && mention.Probability > Likely && mention.Text.Contains(' ', StringComparison.Ordinal)
           from word in mention.Text.Split(' ')
           select NameText.Key(word),
    ];

    private readonly ILookup<(NameKind Kind, string Stem), string> _byStem = mentions
        .Where(mention => mention.Text.Contains(' ', StringComparison.Ordinal))
        .SelectMany(mention => mention.Text.Split(' ').Select(word => (mention.Kind, Word: word)))
        .Distinct()
        .ToLookup(part => (part.Kind, StemOf(part.Word)), part => part.Word);

    /// <param name="group">All mentions of one name, in the order of the text.</param>
    public FoundName Read(ImmutableArray<NameMention> group)
    {
        var first = group[0];
        var isSigns = NameTokenizer.IsSign(first.Text[0]);
        var parts = NameParts.Of(first.Text, words);
        ImmutableArray<TokenSigns> signs = [.. parts.Select(part => words.Of(part))];
        var read = new NameSigns
        {
            Best = group.Max(mention => mention.Probability),
            Mean = group.Average(mention => mention.Probability),
            Mentions = group.Length,
            OtherKind = _byKey[first.Key] - group.Length,
            Words = isSigns ? first.Text.Length : parts.Length,
            IsKnownGiven = signs.Any(sign => (sign.Names & NameLists.Given) != 0),
            IsKnownSurname = signs.Any(sign => (sign.Names & NameLists.Surname) != 0),
            InLowerCase = parts.Zip(signs).Any(part => char.IsUpper(part.First[0]) && lowerWords.Contains(part.Second.Lower)),
            InTitlesOnly = group.All(mention => mention.Style != SegmentStyle.Plain),
            InHeadlinesOnly = group.All(mention => mention.IsInHeadline),
            Known = signs.Sum(sign => KnownAs(sign, first.Kind)),
            IsByRule = group.All(mention => mention.IsByRule),
            HasRole = group.Any(mention => mention.Role is not null),
            HasCue = group.Any(mention => mention.HasCue),
            EndsOffice = group.Any(mention => mention.EndsOffice),
            AsPlace = group.Average(mention => mention.AsPlace),
            AsOther = group.Average(mention => mention.AsOther),
        };
        return new FoundName(first.Kind, first.Text, [.. group.Select(mention => mention.Place)], WithWords(WithBorders(read, group), first, parts, signs))
        {
            Roles = [.. group.Select(mention => mention.Role)],
        };
    }

    private NameSigns WithBorders(NameSigns signs, ImmutableArray<NameMention> group) => signs with
    {
        Quoted = Share(group, borders.IsQuoted),
        OpensSentence = Share(group, borders.OpensSentence),
        BehindCapital = Share(group, borders.IsBehindCapital),
        BeforeCapital = Share(group, borders.IsBeforeCapital),
        BehindSame = Share(group, borders.IsBehindSame),
        BeforeSame = Share(group, borders.IsBeforeSame),
        BehindInitial = Share(group, borders.IsBehindInitial),
        BehindNumeral = Share(group, borders.IsBehindNumeral),
        SharesSurname = Share(group, place => IsGiven(borders.BeforeAnd(place))),
        Listed = _neighbours.Of(group),
        IsBroken = group.All(mention => borders.IsBroken(mention.Place)),
        IsNamesake = group[0].Kind == NameKind.Person && group.All(IsNamesake),
    };

    private bool IsNamesake(NameMention mention) =>
        (notNames.People.IsHead(borders.WordBefore(mention.Place)) && !IsOfHead(mention)) || notNames.People.IsHeadBehind(borders.WordBehind(mention.Place));

    /// <summary>
    /// <c>директор школы Иван Ковалев</c>: where names have cases, a school is called after a person in one of them, and who has an office there is not.
    /// </summary>
    private bool IsOfHead(NameMention mention) => mention.IsBehindOffice && words.CaseLetters > 1 && borders.WordBefore(mention.Place).Length > LongestAbbreviation
        && mention.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && IsGiven(mention.Text[..end]) && !notNames.Cases.MayBeCase(mention.Text);

    private bool IsGiven(string word) => word.Length > 1 && (words.Of(word).Names & NameLists.Given) != 0;

    private static double Share(ImmutableArray<NameMention> group, Func<FactSpan, bool> holds) =>
        (double)group.Count(mention => holds(mention.Place)) / group.Length;

    private NameSigns WithWords(NameSigns signs, NameMention name, string[] parts, ImmutableArray<TokenSigns> words) => signs with
    {
        InCapitals = name.Text.Length > 1 && name.Text.Any(char.IsUpper) && !name.Text.Any(char.IsLower),
        IsPart = parts.Length == 1 && _parts.Contains((name.Kind, name.Key)),
        LastWordAlone = parts.Length > 1 && _names.Contains((name.Kind, NameText.Key(parts[^1]))),
        HasInitials = parts.Length > 1 && acronyms.Contains(Initials.Of(name.Text)),
        HasDigit = name.Text.Any(char.IsDigit),
        HasHead = parts.Any(part => Lexicon.Organizations.Has(part)) || Lexicon.Organizations.HasEnding(parts[^1]),
        IsOfOtherThing = IsOfOtherThing(parts, name.Kind == NameKind.Person && (words[0].Names & NameLists.Given) != 0 ? words[^1] : null) || (signs.InTitlesOnly && HasShorter(name.Kind, parts)) || (name.Kind == NameKind.Person ? IsOfNoPerson(parts, words) : IsOfNoOrganization(name, parts)),
        IsInitials = name.Kind == NameKind.Organization && notNames.Acronyms.OrganizationOf(name.Text) is not null,
        BeginsWithInitial = parts.Length > 1 && parts[0].TrimEnd('.').Length == 1,
        IsKnownWhole = parts.Length > 1 && (words[0].Names & NameLists.Given) != 0 && (words[^1].Names & NameLists.Surname) != 0,
        IsPlace = PlaceNames.Find(name.Text) is not null,
        HasLowerWord = parts.Any(part => part.Length > 0 && char.IsLower(part[0])),
        HasMark = name.Text.Any(letter => !char.IsLetter(letter) && letter is not (' ' or '.' or '-' or '\'' or '\u2019' or '\u00B7' or '\u30FB')),
        Length = name.Text.Length,
        IsKatakana = name.Text.All(NameBorders.IsKatakana),
        HasDot = name.Text.IndexOfAny(['\u00B7', '\u30FB']) > 0 && NameTokenizer.IsSign(name.Text[0]),
        IsForm = parts.Length == 1 && IsForm(name),
        BeginsWithGiven = (words[0].Names & NameLists.Given) != 0 || parts[0].TrimEnd('.').Length == 1,
        BeginsWithOther = words[0].Names == 0 && KnownAs(words[0], name.Kind) < 0,
        EndsWithOther = KnownAs(words[^1], name.Kind) < 0,
        IsTwoPeople = name.Kind == NameKind.Person && IsTwoPeople(words),
        HasTwice = parts.Length > 1 && parts.Distinct(StringComparer.Ordinal).Count() < parts.Length,
        EndsInOpening = parts.Length > 1 && words[^1].Names == 0 && Lexicon.SentenceWords.Has(parts[^1]),
        BeginsBeforeGiven = parts.Length > 2 && words[0].Names == 0 && parts[0].TrimEnd('.').Length > 1 && (words[1].Names & NameLists.Given) != 0,
        EndsInLower = parts[^1].Length > 0 && char.IsUpper(parts[^1][0]) && lowerWords.Contains(words[^1].Lower),
        IsInLonger = parts.Length > 1 && _longer.IsInLonger(name),
        IsInOther = _longer.IsInOther(name),
    };

    /// <summary>In <c>Ковалева</c> beside <c>Иван Ковалев</c>, <c>Lindströms</c> beside <c>Eva Lindström</c>.</summary>
    private bool IsForm(NameMention name) =>
        _byStem[(name.Kind, StemOf(name.Text))].Take(MostOfOneStem).Any(word => NameForms.IsForm(word, name.Text, words.CaseLetters));

    private static string StemOf(string word) => word[..Math.Min(ShortestStem, word.Length)].ToLowerInvariant();

    private static bool IsTwoPeople(ImmutableArray<TokenSigns> words)
    {
        for (var i = 2; i < words.Length; i++)
        {
            if (words[i].Names == NameLists.Given && words[i - 1].Names == NameLists.Surname)
                return true;
        }

        return false;
    }

    /// <summary>A conference, a cup, a bridge: by the word at the end, or at the start as Romance languages have it.</summary>
    /// <param name="surname">The last word behind a given name: <c>Jonas Lagerfeld</c> is no field, <c>Ana Marulića</c> no street.</param>
    private static bool IsOfOtherThing(string[] parts, TokenSigns? surname)
    {
        if (surname is { } last)
            return Lexicon.Events.Has(parts[^1]) || Lexicon.OtherThings.Has(parts[^1]) || ((last.Names & NameLists.Surname) == 0 && Lexicon.OtherThings.Has(parts[0]));
        return Lexicon.Events.HasEnding(parts[^1]) || Lexicon.OtherThings.HasEnding(parts[^1]) || Lexicon.OtherThings.Has(parts[0]);
    }

    /// <summary>A country, a technique, initials of something else, a word of a person's name.</summary>
    private bool IsOfNoOrganization(NameMention name, string[] parts) =>
        notNames.Organizations.Has(name.Text) || notNames.Organizations.IsCompound(name.Text) || notNames.Acronyms.IsOfOtherThing(name.Text)
            || (parts.Length == 1 && _partsOfPeople.Contains(name.Key));

    // King and Bishop are surnames, too.
    private bool IsOfNoPerson(string[] parts, ImmutableArray<TokenSigns> words)
    {
        var (isGiven, isSurname) = ((words[0].Names & NameLists.Given) != 0, (words[^1].Names & NameLists.Surname) != 0);
        return parts.Any(part => Lexicon.Organizations.Has(part))
            || (!isSurname && (Offices.Is(parts[^1]) || NameWords.IsNever(parts[^1])))
            || (!isGiven && parts.Length > 1 && NameWords.IsNever(parts[0]))
            || (!(isGiven && isSurname) && notNames.People.AreIn(parts))
            || notNames.People.IsNamedLikePerson(string.Join(' ', parts))
            || (!isGiven && parts.Length > 1 && Offices.Is(parts[0]))
            || HasPossessor(parts)
            || (parts.Length > 1 ? notNames.People.IsPlace(string.Join(' ', parts), isGiven && isSurname) : !isGiven && !isSurname && notNames.People.IsPlace(parts[0], isKnownName: false));
    }

    /// <summary>A headline goes on where every word has a capital: <c>Elif Kaya Basın Mensupları</c> beside <c>Elif Kaya</c>.</summary>
    private bool HasShorter(NameKind kind, string[] parts) =>
        kind == NameKind.Person && Enumerable.Range(2, Math.Max(0, parts.Length - 2)).Any(length => _names.Contains((kind, NameText.Key(string.Concat(parts[..length])))));

    /// <summary><c>Kovalevs Wunsch</c> beside <c>Kovalev</c>: a thing of the person.</summary>
    private bool HasPossessor(string[] parts) => words.CaseLetters == 1 && parts.SkipLast(1).Any(part => part.Length > ShortestStem && part[^1] == 's' && IsPerson(part[..^1]));

    private bool IsPerson(string word) =>
        _names.Contains((NameKind.Person, NameText.Key(word))) || _parts.Contains((NameKind.Person, NameText.Key(word)));

    private static int KnownAs(TokenSigns sign, NameKind kind) => sign.Kind switch
    {
        0 => 0,
        var known => known - 1 == (uint)kind ? 1 : -1,
    };
}
