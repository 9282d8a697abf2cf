using System.Collections.Immutable;
using Briefings.Facts.Names.Tagging;

namespace Briefings.Facts.Names;

/// <summary>Reads the signs of the names of one text.</summary>
/// <param name="acronyms">The words in capitals of the text.</param>
/// <param name="lowerWords">Hashes of the words that are in lower case somewhere in it.</param>
internal sealed class SignReader(
    List<NameMention> mentions, HashSet<string> acronyms, HashSet<uint> lowerWords, WordSigns words)
{
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

    /// <param name="group">All mentions of one name, in the order of the text.</param>
    public FoundName Read(ImmutableArray<NameMention> group)
    {
        var first = group[0];
        var parts = NameParts.Of(first.Text, words);
        var isSigns = NameTokenizer.IsSign(first.Text[0]);
        ImmutableArray<TokenSigns> signs = [.. parts.Select(part => words.Of(part))];
        return new FoundName(first.Kind, first.Text, [.. group.Select(mention => mention.Place)], new NameSigns
        {
            Best = group.Max(mention => mention.Probability),
            Mean = group.Average(mention => mention.Probability),
            Mentions = group.Length,
            OtherKind = _byKey[first.Key] - group.Length,
            Words = isSigns ? first.Text.Length : parts.Length,
            IsKnownGiven = signs.Any(sign => (sign.Names & NameLists.Given) != 0),
            IsKnownSurname = (signs[^1].Names & NameLists.Surname) != 0 || (isSigns && (signs[0].Names & NameLists.Surname) != 0),
            InLowerCase = signs.Any(sign => lowerWords.Contains(sign.Lower)),
            InCapitals = first.Text.Length > 1 && first.Text.Any(char.IsUpper) && !first.Text.Any(char.IsLower),
            InTitlesOnly = group.All(mention => mention.Style != SegmentStyle.Plain),
            IsPart = parts.Length == 1 && _parts.Contains((first.Kind, first.Key)),
            LastWordAlone = parts.Length > 1 && _names.Contains((first.Kind, NameText.Key(parts[^1]))),
            HasInitials = parts.Length > 1 && acronyms.Contains(Initials.Of(first.Text)),
            Known = signs.Sum(sign => KnownAs(sign, first.Kind)),
            HasDigit = first.Text.Any(char.IsDigit),
        });
    }

    private static int KnownAs(TokenSigns sign, NameKind kind) => sign.Kind switch
    {
        0 => 0,
        var known => known - 1 == (uint)kind ? 1 : -1,
    };
}
