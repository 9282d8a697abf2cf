using System.Collections.Immutable;
using Briefings.Importing.Lines;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Fields;

/// <summary>Makes a title of the first sentence where a text has none: its subject, or the sentence itself.</summary>
internal static class LeadTitle
{
    private const int Longest = 140;
    private const int ShortestBeforeParenthesis = 40;

    private static readonly ImmutableArray<string> Articles = SectionWords.Written(Section.LeadArticles);

    // What the subject of a report on an event is followed by.
    private static readonly ImmutableArray<string> Verbs = SectionWords.Written(Section.LeadVerbs);

    /// <param name="lead">The first paragraph behind the dateline.</param>
    /// <returns>The stretch of the lead; length 0 when there is no sentence.</returns>
    public static (int Start, int Length) Find(string lead, string language)
    {
        var sentences = SentenceReader.Read(lead, language);
        if (sentences.Length == 0)
            return (0, 0);
        // How to reach a person is no title; the sentence behind it is.
        var (start, length) = sentences.FirstOrDefault(sentence => !PrivateAddress.IsIn(lead.AsSpan(sentence.Offset, sentence.Length)), sentences[0]);
        var sentence = lead.Substring(start, length).Replace('\n', ' ');
        var subject = Subject(sentence);
        var article = subject > 0 ? ArticleLength(sentence) : 0;
        var end = subject > 0 ? subject : Whole(sentence);
        return (start + article, end - article);
    }

    // "The 12th Harbour Forum, themed …, was held": a subject of three words or more up to the comma or the verb.
    private static int Subject(string sentence)
    {
        var comma = sentence.IndexOfAny([',', '，']);
        var verb = Verbs.Select(word => sentence.IndexOf(word, StringComparison.OrdinalIgnoreCase)).Where(at => at > 0).DefaultIfEmpty(-1).Min();
        var end = comma > 0 && (verb < 0 || comma < verb) ? comma : verb;
        if (end <= 0 || verb < 0 || end > Longest)
            return 0;
        var words = sentence[..end].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 4 && words.Count(word => char.IsUpper(word[0]) || char.IsDigit(word[0])) >= 3 ? end : 0;
    }

    private static int ArticleLength(string sentence)
    {
        foreach (var article in Articles)
        {
            if (sentence.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return article.Length;
        }

        return 0;
    }

    private static int Whole(string sentence)
    {
        var parenthesis = sentence.IndexOf(" (", StringComparison.Ordinal);
        var end = parenthesis >= ShortestBeforeParenthesis ? parenthesis : sentence.Length;
        if (end > Longest)
        {
            var space = sentence.LastIndexOf(' ', Longest);
            end = space > Longest / 2 ? space : Longest;
        }

        return sentence.AsSpan(0, end).TrimEnd(".。 ,;:").Length;
    }
}
