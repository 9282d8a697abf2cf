using System.Collections.Immutable;
using Briefings.Facts.Names.Tagging;

namespace Briefings.Facts.Names;

/// <summary>
/// Takes the spellings of one person together: a word of a fuller name alone, and the cases of a name in languages that have
/// them. What is kept is the name by itself, or else the spelling that is named most often, or the shortest.
/// </summary>
internal static class NameForms
{
    private const int ShortestStem = 3;
    private const int MostOfOneStem = 64;
    private const int LongestInitials = 2;
    private const int ShortestOfOneWord = 4;

    /// <param name="found">People and organizations of one text.</param>
    /// <returns>In the same order; people have lost the spellings that are another's.</returns>
    public static ImmutableArray<FoundName> Join(ImmutableArray<FoundName> found, string language)
    {
        var ending = NameCases.LettersOf(language);
        var cases = PersonCases.Of(language);
        var kept = new List<FoundName>();
        var byStem = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var name in WithoutCases([.. found.Select(WithoutCapitals)], language).OrderByDescending(name => name.Signs.Words > 1).ThenByDescending(name => name.Places.Length).ThenBy(name => name.Text.Length))
        {
            var words = name.Text.Split(' ');
            var others = name.Kind == NameKind.Person ? byStem.GetValueOrDefault(StemOf(words[^1])) ?? [] : [];
            var same = others.FindIndex(other => IsSame(kept[other].Text.Split(' '), words, ending));
            if (same >= 0)
                kept[others[same]] = Together(kept[others[same]], name) with { Text = ByItself(kept[others[same]].Text, name.Text, cases) };
            else
                Keep(name, words, kept, byStem);
        }

        return [.. kept.OrderBy(name => name.Places[0]).ThenBy(name => name.Kind)];
    }

    private static IEnumerable<FoundName> WithoutCases(ImmutableArray<FoundName> found, string language) =>
        found.Any(name => NameCases.LengthWithoutCase(name.Text, language) < name.Text.Length)
            ? found.Select(name => WithoutCase(name, language)).GroupBy(name => (name.Kind, name.Text)).Select(same => same.Aggregate(Together))
            : found;

    private static FoundName WithoutCase(FoundName name, string language)
    {
        var cut = name.Text.Length - NameCases.LengthWithoutCase(name.Text, language);
        return cut == 0 ? name : name with
        {
            Text = name.Text[..^cut],
            Places = [.. name.Places.Select(place => place with { Length = Math.Max(1, place.Length - cut) })],
        };
    }

    private static void Keep(FoundName name, string[] words, List<FoundName> kept, Dictionary<string, List<int>> byStem)
    {
        foreach (var stem in name.Kind == NameKind.Person ? words.Select(StemOf).Distinct() : [])
        {
            if (!byStem.TryGetValue(stem, out var others))
                byStem.Add(stem, others = []);
            if (others.Count < MostOfOneStem)
                others.Add(kept.Count);
        }

        kept.Add(name);
    }

    private static string StemOf(string word) => word[..Math.Min(ShortestStem, word.Length)].ToLowerInvariant();

    private static FoundName Together(FoundName name, FoundName form)
    {
        var mentions = name.Places.Zip(name.Roles).Concat(form.Places.Zip(form.Roles)).OrderBy(mention => mention.First).ToArray();
        var isWhole = name.Text.Count(letter => letter == ' ') == form.Text.Count(letter => letter == ' ');
        return name with
        {
            Places = [.. mentions.Select(mention => mention.First)],
            Roles = [.. mentions.Select(mention => mention.Second)],
            Signs = name.Signs with { Mentions = mentions.Length },
            Probability = isWhole ? Math.Max(name.Probability, form.Probability) : name.Probability,
            Band = isWhole && form.Band > name.Band ? form.Band : name.Band,
        };
    }

    /// <summary><c>Anna BECK</c> is Anna Beck, as other texts write her; numerals and initials stay.</summary>
    private static FoundName WithoutCapitals(FoundName name)
    {
        if (name.Kind != NameKind.Person || !name.Text.Any(char.IsLower))
            return name;
        var words = name.Text.Split(' ');
        return Array.Exists(words, IsCapitals) ? name with { Text = string.Join(' ', words.Select(word => IsCapitals(word) ? Lowered(word) : word)) } : name;
    }

    private static bool IsCapitals(string word) =>
        word.Count(char.IsLetter) > LongestInitials && !word.Any(char.IsLower) && !word.Contains('.', StringComparison.Ordinal)
            && word.Any(letter => char.IsUpper(letter) && !"IVX".Contains(letter, StringComparison.Ordinal));

    private static string Lowered(string word)
    {
        var letters = word.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
        {
            if (char.IsLetter(letters[i - 1]))
                letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
    }

    /// <param name="name">What is kept.</param>
    /// <param name="form">Another spelling of it.</param>
    private static string ByItself(string name, string form, PersonCases cases)
    {
        if (cases.IsCaseOf(name, form))
            return form;
        if (name.Contains(' ', StringComparison.Ordinal) || form.Contains(' ', StringComparison.Ordinal) || ListedNames.IsName(name))
            return name;
        return ListedNames.IsName(form) || form.Length < name.Length ? form : name;
    }

    private static bool IsSame(string[] a, string[] b, int ending)
    {
        if (a.Length == 1 && b.Length == 1)
            return ending > 1 && IsFormOfOneWord(a[0], b[0], ending);
        if (b.Length == 1 && a.Length > 1)
            return a.Any(word => IsForm(word, b[0], ending));
        return a.Length == b.Length && a.Length > 1 && a.Zip(b).All(pair => IsForm(pair.First, pair.Second, ending));
    }

    /// <summary><c>Petr</c> and <c>Petra</c> are names by themselves, <c>Winston</c> and <c>Winstona</c> are one.</summary>
    private static bool IsFormOfOneWord(string a, string b, int ending) =>
        Math.Min(a.Length, b.Length) >= ShortestOfOneWord && a.AsSpan().CommonPrefixLength(b) >= Math.Max(ShortestOfOneWord, Math.Min(a.Length, b.Length) - 1)
            && IsForm(a, b, ending) && !(ListedNames.IsName(a) && ListedNames.IsName(b));

    /// <summary>The words share their beginning, and what is left of each is an ending.</summary>
    /// <param name="ending">Letters of a case, see <see cref="Tagging.NameCases"/>.</param>
    public static bool IsForm(string a, string b, int ending)
    {
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
            return true;
        var common = 0;
        while (common < a.Length && common < b.Length && a[common] == b[common])
            common++;
        if (ending == 0 || common < ShortestStem)
            return false;
        return ending == 1
            ? (a.Length == common && b.AsSpan(common) is "s") || (b.Length == common && a.AsSpan(common) is "s")
            : a.Length - common <= ending && b.Length - common <= ending && a.AsSpan(common).IndexOfAny("-'") < 0;
    }
}
