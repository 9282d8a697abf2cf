using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Facts.Names;
using Briefings.Importing.Datelines;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Fields;

/// <summary>Takes the people's names out of a byline: <c>Ann Miller and Bo Hill, Harbour Times</c>.</summary>
internal static class AuthorNames
{
    private const int MostWords = 5;
    private const int LongestPart = 40;
    private const int LongestParticle = 3;
    private const int LongestUnspaced = 6;

    private static readonly SearchValues<char> Ends = SearchValues.Create("|｜•·\t\n(（<[＜");

    private static readonly SearchValues<char> Foreign = SearchValues.Create("@:!?\"“”«»");

    private static readonly string[] Joints = [" & ", ";", "、", .. SectionWords.Written(Section.AuthorJoints)];

    private static readonly FrozenSet<string> Placeholders = SectionWords.FoldedSet(Section.AuthorPlaceholders);

    // The last word of what is no person: an organization, a paper, a desk.
    private static readonly FrozenSet<string> Others =
        SectionWords.Folded(Section.Organizations).Concat(SectionWords.Folded(Section.MediumWords)).Concat(SectionWords.Folded(Section.AuthorPlaceholders)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Reporters = [.. SectionWords.Written(Section.ReporterWords).Concat(SectionWords.Written(Section.ReporterSigns))];

    /// <returns>The names in their order, none where the words name no people; sure where each has the form of a person's name.</returns>
    public static (ImmutableArray<string> Names, bool IsSure) Read(string text, string language)
    {
        var parts = Cut(text).Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var names = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < parts.Length; i++)
        {
            // What is behind the comma of the last name is an outlet; before it commas part names.
            var pieces = parts[i].Split([',', '，', '،'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (var piece in i + 1 < parts.Length ? pieces : pieces.Take(1))
            {
                var name = WithoutReporter(piece.Trim(' ', '.', ':', '-', '–', '—', '*', '_', ')', '）'));
                if (name.Length > 1 && !Placeholders.Contains(Fold(name)))
                    names.Add(name);
            }
        }

        var isSure = names.Count > 0 && names.All(name => IsPerson(name, language));
        ImmutableArray<string> known = isSure ? [.. names.Select(name => Spell(name, language))] : [.. names.Where(name => IsPerson(name, language)).Select(name => Spell(name, language))];
        return (known, isSure);
    }

    /// <summary>Whether a line is a reporter's name and hardly more: <c>박지영 기자</c>, <c>记者 王明</c>.</summary>
    public static bool IsReporter(string text)
    {
        var name = Cut(text);
        return name.Length is > 3 and <= 14 && (Scripts.IsHangul(name[0]) || Scripts.IsUnspaced(name[0]))
            && WithoutReporter(name) is { Length: > 1 } left && left.Length < name.Length && left.Length <= LongestUnspaced && !left.Any(char.IsAsciiDigit);
    }

    private static string Cut(string text)
    {
        var end = text.AsSpan().IndexOfAny(Ends) is >= 0 and var mark ? mark : text.Length;
        foreach (var dash in (string[])[" - ", " – ", " — ", " / "])
            end = text.AsSpan(0, end).IndexOf(dash) is >= 0 and var at ? at : end;
        // "정하늘 기자 sky@sum.example"
        var mail = text.AsSpan(0, end).IndexOf('@');
        end = mail > 0 ? text.AsSpan(0, mail).LastIndexOf(' ') + 1 : end;
        return text[..end].Trim();
    }

    /// <summary>A name without the word for a reporter before or behind it.</summary>
    public static string WithoutReporter(string name)
    {
        // "기자명 박지영 기자" has one before and one behind.
        foreach (var word in Reporters)
            name = name.EndsWith(word, StringComparison.Ordinal) ? name[..^word.Length].Trim(' ', '\u3000', '：', ':') : name;
        foreach (var word in Reporters)
            name = name.StartsWith(word, StringComparison.Ordinal) ? name[word.Length..].Trim(' ', '\u3000', '：', ':') : name;
        return name;
    }

    private static bool IsPerson(string name, string language)
    {
        if (name.Length > LongestPart || name.Any(char.IsAsciiDigit) || name.AsSpan().ContainsAny(Foreign) || Agencies.IsWritten(name))
            return false;
        if (language is "zh" or "ja" or "ko" && (Scripts.IsUnspaced(name[0]) || Scripts.IsHangul(name[0])))
            return name.Replace(" ", "", StringComparison.Ordinal).Length is >= 2 and <= LongestUnspaced && !Others.Contains(name);
        var words = name.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= MostWords && !Others.Contains(Fold(words[^1])) && !Others.Contains(Fold(words[0])) && !char.IsLower(words[0][0])
            && (!name.Any(char.IsLower) || !words.Any(IsSign) || IsFamilyInCapitals(words))
            && words.All(word => char.IsLetter(word[0]) && (!char.IsLower(word[0]) || word.Length <= LongestParticle));
    }

    // "PIB Shimla": capitals beside small letters are an office's.
    private static bool IsSign(string word) => word.Length > 1 && word.All(char.IsUpper);

    // "Mehmet ÇINAR"
    private static bool IsFamilyInCapitals(string[] words) => IsSign(words[^1]) && !words.SkipLast(1).Any(IsSign) && ListedNames.IsGiven(words[0]);

    /// <summary>A name that is written in capitals, as names are: <c>DANA WHITCOMBE</c>, <c>Mehmet ÇINAR</c>.</summary>
    public static string Spell(string name, string language) => name.Split(' ') is [_, .., var family] words && IsFamilyInCapitals(words) ? name[..^family.Length] + PlaceSpelling.Of(family, language) : SpellWhole(name, language);

    private static string SpellWhole(string name, string language) => name.Any(char.IsLower) || !name.Any(char.IsUpper) || !name.Contains(' ', StringComparison.Ordinal) ? name : PlaceSpelling.Of(name, language);

    private static string Fold(string word) => LatinFolding.Key(word);
}
