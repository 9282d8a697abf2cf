using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Facts.Names;
using Briefings.Facts.Names.Cues;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Rendering.Comparing;

/// <summary>Finds the people that a paragraph names, each word of a name as a fact.</summary>
internal static class StatedNames
{
    private const int Shortest = 3;
    private const int LongestAcronym = 4;
    private const int MostSurnames = 2;
    private static readonly WordList s_titles = WordList.Of(Section.Titles);
    private static readonly WordList s_roles = WordList.Of(Section.Roles);

    /// <param name="people">Whom the article says that it names; others are found by their given names and are doubtful.</param>
    public static IEnumerable<ComparedFact> Read(Paragraph paragraph, ImmutableArray<Person> people)
    {
        var known = people.Select(person => Parts(person.Name)).Where(parts => parts.Length > 1).SelectMany(parts => parts).ToHashSet(StringComparer.Ordinal);
        var start = -1;
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            var token = paragraph.Tokens[i];
            var isKnown = token.Kind == TextTokenKind.Word && known.Contains(WithoutPossessive(token.Text));
            start = isKnown && start >= 0 ? start : token.Offset;
            if (isKnown)
            {
                yield return Make(paragraph, token, false) with { NameStart = start };
                continue;
            }

            if (IsGivenName(token) && SurnameAfter(paragraph, i) is var surname and > 0 && !known.Contains(WithoutPossessive(paragraph.Tokens[surname].Text)))
            {
                yield return Make(paragraph, token, true) with { NameStart = start };
                for (i = surname; i <= surname || (i < surname + MostSurnames && IsGivenName(paragraph.Tokens[i - 1]) && IsNextPart(paragraph, i)); i++)
                    yield return Make(paragraph, paragraph.Tokens[i], true) with { NameStart = start };
                i--;
            }

            start = -1;
        }

        foreach (var fact in people.SelectMany(person => WithoutSpaces(paragraph, person.Name)))
            yield return fact;
    }

    // A name in Katakana is in parts; one in Chinese signs says nothing of how it is written elsewhere.
    private static IEnumerable<ComparedFact> WithoutSpaces(Paragraph paragraph, string name)
    {
        var at = name.Length > 1 && Tokenizer.ScriptOf(name[0]) == Script.Katakana ? paragraph.Text.IndexOf(name, StringComparison.Ordinal) : -1;
        if (at < 0)
            yield break;
        var offset = at;
        foreach (var part in name.Split('・', '＝', '='))
        {
            if (part.Length > 0)
                yield return new ComparedFact(StatedKind.Name, part, new FactSpan(paragraph.Index, offset, part.Length), true) { NameStart = at };
            offset += part.Length + 1;
        }
    }

    private static string[] Parts(string name) =>
        [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length >= Shortest && char.IsLetter(part[0]) && !char.IsLower(part[0])
            && !Lexicon.Particles.Has(part) && !(part.Length <= LongestAcronym && part.All(char.IsUpper)))];

    // Behind a given name, also with a particle between: Dieter Van Uytvanck.
    private static int SurnameAfter(Paragraph paragraph, int given)
    {
        var next = given + 1;
        if (Lexicon.Particles.Has(paragraph.At(next)) && paragraph.At(next).SpaceBefore)
            next++;
        return IsNextPart(paragraph, next) ? next : 0;
    }

    private static bool IsNextPart(Paragraph paragraph, int at) => IsNamePart(paragraph.At(at)) && paragraph.At(at).SpaceBefore;

    private static bool IsNamePart(TextToken token) => token.IsCapital && token.Text.Length >= Shortest && !Lexicon.SentenceWords.Has(token) && !Lexicon.Particles.Has(token);

    private static bool IsGivenName(TextToken token) =>
        IsNamePart(token) && !s_titles.Has(token) && !s_roles.Has(token) && ListedNames.IsGiven(WithoutPossessive(token.Text));

    private static ComparedFact Make(Paragraph paragraph, TextToken token, bool isDoubtful)
    {
        var word = WithoutPossessive(token.Text);
        return new ComparedFact(StatedKind.Name, word, new FactSpan(paragraph.Index, token.Offset, word.Length), isDoubtful);
    }

    private static string WithoutPossessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;
}
