using System.Collections.Concurrent;
using System.Collections.Frozen;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Names.Cues;

/// <summary>What is read as an organization and is none, in one language: a country, a technique, a disease, a currency.</summary>
internal sealed class NoOrganizationNames
{
    private const string Common = "common";
    private const int LongestEnding = 6;
    private const int LongestWordEnding = 3;
    private const int ShortestStem = 4;

    // CLDR lists them beside the countries.
    private static readonly FrozenSet<string> s_unions = ["EU", "UN", "EZ"];

    private static readonly ConcurrentDictionary<string, NoOrganizationNames> s_read = new(StringComparer.Ordinal);

    private readonly FrozenSet<string> _names;
    private readonly NameTable _countries;
    private readonly string[][] _longCountries;
    private readonly bool _isInflected;
    private readonly bool _joinsNouns;

    private NoOrganizationNames(string language)
    {
        _names = Vocabularies.Of(language).Words(Section.NamedLikeOrganizations)
            .Concat(Vocabularies.Of(Common).Words(Section.NamedLikeOrganizations)).Select(WordList.Key).ToFrozenSet(StringComparer.Ordinal);
        (string Id, string[] Names)[] countries = [.. CldrNames.Of(language, "territories").Where(country => !s_unions.Contains(country.Id))];
        _countries = new NameTable(countries);
        _longCountries = [.. countries.SelectMany(country => country.Names).Select(name => Words(WordList.Key(name))).Where(words => words.Length > 1)];
        _isInflected = NameCases.LettersOf(language) > 1;
        _joinsNouns = language == "de";
    }

    /// <param name="language">Primary subtag.</param>
    public static NoOrganizationNames Of(string language) => s_read.GetOrAdd(language, own => new NoOrganizationNames(own));

    public bool Has(string name)
    {
        var key = WordList.Key(WithoutCase(name));
        return _names.Contains(key) || (_isInflected ? _countries.FindInflected(key, mayReplace: true) : _countries.Find(key)) is not null || IsLongCountry(key);
    }

    /// <summary><c>HWU-Chef</c>, <c>HWU-Comeback</c>: a noun of the organization, where it is no body itself.</summary>
    public bool IsCompound(string name)
    {
        var hyphen = name.LastIndexOf('-');
        if (hyphen <= 0 || hyphen + 2 >= name.Length || name.Contains(' ', StringComparison.Ordinal))
            return false;
        var noun = name[(hyphen + 1)..];
        return Lexicon.Roles.Has(noun)
            || (_joinsNouns && name.AsSpan(0, hyphen).IndexOfAnyExceptInRange('A', 'Z') < 0 && char.IsLower(noun[1]) && !Lexicon.Organizations.HasEnding(noun));
    }

    /// <summary><c>den Vereinigten Arabischen Emiraten</c>: each word has its case.</summary>
    private bool IsLongCountry(string key)
    {
        if (!key.Contains(' ', StringComparison.Ordinal))
            return false;
        var words = Words(key);
        return Array.Exists(_longCountries, country => country.Length == words.Length && country.Zip(words).All(pair => AreCasesOfOne(pair.First, pair.Second)));
    }

    // Most Russian texts write no ё.
    private static string[] Words(string key) => key.Replace('ё', 'е').Split(' ');

    private static bool AreCasesOfOne(string a, string b)
    {
        var same = a.AsSpan().CommonPrefixLength(b);
        return Math.Max(a.Length, b.Length) - same <= LongestWordEnding && (same >= ShortestStem || a == b);
    }

    /// <summary><c>USA's</c>, <c>USA:n</c>, <c>USA-nak</c>: a case behind a mark.</summary>
    private static string WithoutCase(string name)
    {
        var mark = name.AsSpan().LastIndexOfAny("'\u2019:-");
        if (mark <= 0 || name.Length - mark > LongestEnding)
            return name;
        foreach (var letter in name.AsSpan(mark + 1))
        {
            if (!char.IsLower(letter))
                return name;
        }

        return name[..mark];
    }
}
