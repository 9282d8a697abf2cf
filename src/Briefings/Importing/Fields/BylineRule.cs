using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Importing.Lines;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Fields;

/// <summary>Recognises lines that only name an author: <c>by Ann Miller</c>, <c>Von Karl Weiss, dpa</c>.</summary>
internal static class BylineRule
{
    private const int Longest = 60;
    private const string English = "en";

    private static readonly ConcurrentDictionary<string, ImmutableArray<string>> OfLanguage = new(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Heads =
        SectionWords.Written(Section.Bylines).Select(word => word.Trim()).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Dashes = SearchValues.Create([" - ", " – ", " — "], StringComparison.Ordinal);

    private static readonly ImmutableArray<string> Inside = SectionWords.Written(Section.BylinesInside);

    private static readonly ImmutableArray<string> Translators = SectionWords.Written(Section.TranslatorLines);

    /// <summary>Whether a line only names who translated the text.</summary>
    public static bool IsTranslator(string text) =>
        text.Length <= Longest && !LineEnds.IsSentenceEnd(text)
        && Translators.Any(head => text.StartsWith(head, StringComparison.OrdinalIgnoreCase) && AreNames(text[head.Length..]));

    /// <param name="language">Primary subtag; English bylines are above texts of any language.</param>
    public static bool IsByline(string text, string language)
    {
        text = text.TrimEnd(':', '：', ' ');
        if (text.Length > Longest || LineEnds.IsSentenceEnd(text))
            return false;
        return WordsOf(language).Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && AreNames(text[word.Length..]));
    }

    /// <summary>How long the words before the author's name are; 0 where the line begins with none.</summary>
    public static int HeadLength(string text, string language) =>
        WordsOf(language).Where(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)).Select(word => word.Length).DefaultIfEmpty(0).Max();

    /// <summary>Where the name begins behind such words inside a line; 0 where there are none.</summary>
    public static int InsideLength(string text)
    {
        foreach (var word in Inside)
        {
            if (text.LastIndexOf(" " + word, StringComparison.Ordinal) is > 0 and var at)
                return at + word.Length + 1;
        }

        return 0;
    }

    /// <summary>The names of a byline without the word before them: <c>Ann Miller</c> of <c>By Ann Miller</c>.</summary>
    /// <param name="isShown">Whether it is a line for readers, which may have more words before the name.</param>
    public static string Names(string text, string language, bool isShown = true)
    {
        if (WordsOf(language).Where(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)).MaxBy(word => word.Length) is { } head)
            return text[head.Length..].Trim();
        // "View all posts by Ann Miller"
        foreach (var word in isShown ? Inside : [])
        {
            if (text.LastIndexOf(" " + word, StringComparison.Ordinal) is > 0 and var at)
                return text[(at + word.Length + 1)..].Trim();
        }

        return text;
    }

    /// <summary>The byline behind a day and an hour: <c>von Olga</c> of <c>06.11.2023 13:30 von Olga</c>.</summary>
    /// <param name="longest">How much may be before it.</param>
    /// <returns>Null where there is none.</returns>
    public static string? BehindDay(string text, int longest, string language)
    {
        foreach (var word in WordsOf(language))
        {
            var at = text.IndexOf(" " + word, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && at <= longest && text.AsSpan(0, at).ContainsAnyInRange('0', '9') && IsByline(text[(at + 1)..], language) && !IsOffice(text[(at + 1 + word.Length)..]))
                return text[(at + 1)..];
        }

        return null;
    }

    // "by PIB Delhi": a name of several words is that of a person, or it is not taken.
    private static bool IsOffice(string names) => names.Contains(' ', StringComparison.Ordinal) && !AuthorNames.Read(names, English).IsSure;

    /// <summary>Whether a text is only the word before a name.</summary>
    public static bool IsWord(string text) => Heads.Contains(text.Trim(' ', ':'));

    private static IEnumerable<string> WordsOf(string language) =>
        OfLanguage.GetOrAdd(language, own => [.. Vocabularies.Of(own).Words(Section.Bylines).Union(Vocabularies.Of(English).Words(Section.Bylines)).SelectMany(WithColon).Distinct()]);

    // "Av: Anna Rask"
    // "كتب- حسن مرسي:"
    private static IEnumerable<string> WithColon(string word) =>
        word.EndsWith(": ", StringComparison.Ordinal) ? [word, word[..^2] + "- ", word[..^2] + " - "] : word.EndsWith(' ') ? [word, word.TrimEnd() + ": "] : [word];

    private static bool AreNames(string text)
    {
        // "Marina Duarte – Repórter da Agência Brasil - São Paulo"
        var dash = text.AsSpan().IndexOfAny(Dashes);
        var words = (dash > 0 ? text[..dash] : text).Split([' ', ',', '/', '&'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 8 && words.Count(word => char.IsLower(word[0])) <= 2 && !char.IsLower(words[0][0]) && !char.IsDigit(words[0][0]);
    }
}
