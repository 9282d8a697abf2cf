using Briefings.Facts.Names.Cues;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Names;

/// <summary>Finds organizations: capitalised phrases around a word such as ministry, association or Verband.</summary>
internal static class OrganizationReader
{
    private const int LongestName = 24;

    private static readonly WordList Connectors = WordList.Of(Section.OrganizationJoints);
    private static readonly WordList Articles = WordList.Of(Section.NameArticles);
    private static readonly WordList And = WordList.Of(Section.Ands);

    public static IEnumerable<Mention> Read(Paragraph paragraph, string language)
    {
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            if (!paragraph.Tokens[i].IsCapital || Lexicon.SentenceWords.Has(paragraph.Tokens[i]))
                continue;
            var last = PhraseEnd(paragraph, i, language);
            if (Trim(paragraph, i, last, language) is { } phrase)
                yield return new Mention(phrase.Text, WordList.Key(phrase.Text), phrase.Place);
            i = last;
        }
    }

    private static int PhraseEnd(Paragraph paragraph, int first, string language)
    {
        var last = first;
        var joined = false;
        while (last - first < LongestName)
        {
            var next = last + 1;
            if (paragraph.At(next).IsCapital && paragraph.At(next).SpaceBefore)
            {
                last = next;
                continue;
            }

            var word = paragraph.At(next);
            if (word.Kind != TextTokenKind.Word && !word.Is('&'))
                return last;
            var isAnd = And.Has(word);
            if (isAnd ? !joined : !Connectors.Has(word))
                return last;
            if (!isAnd && Articles.Has(paragraph.At(next + 1)))
                next++;
            if (!paragraph.At(next + 1).IsCapital || (isAnd && HasHead(paragraph, next + 1, next + 1, language)))
                return last;
            joined |= !isAnd;
            last = next + 1;
        }

        return last;
    }

    /// <summary>An office that leads the phrase is not part of it; a phrase without a head, or of one word, is none.</summary>
    private static (string Text, FactSpan Place)? Trim(Paragraph paragraph, int first, int last, string language)
    {
        first = AfterOffice(paragraph, first, last, language);
        if (first >= last || !HasHead(paragraph, first, last, language) || Lexicon.Events.Has(paragraph.Tokens[last]))
            return null;
        for (var i = first; i <= last; i++)
        {
            if (i > first && Offices.Is(paragraph.Tokens[i]) && HasHead(paragraph, first, i - 1, language))
                return first < i - 1 ? (paragraph.Words(first, i - 1), paragraph.Span(first, i - 1)) : null;
        }

        return (paragraph.Words(first, last), paragraph.Span(first, last));
    }

    /// <summary>"Deputy Director of the Centre for X" names the centre.</summary>
    private static int AfterOffice(Paragraph paragraph, int first, int last, string language)
    {
        for (var i = last; i >= first; i--)
        {
            if (!Offices.Is(paragraph.Tokens[i]) || (i < last && paragraph.Tokens[i + 1].IsCapital && i > first))
                continue;
            if (HasHead(paragraph, first, i - 1, language))
                break;
            first = i + 1;
            break;
        }

        while (first <= last && !paragraph.Tokens[first].IsCapital)
            first++;
        return first;
    }

    private static bool HasHead(Paragraph paragraph, int first, int last, string language)
    {
        for (var i = first; i <= last; i++)
        {
            var word = paragraph.Tokens[i].Text;
            if (language == "de" ? Lexicon.Organizations.HasEnding(word) : Lexicon.Organizations.Has(word))
                return true;
        }

        return false;
    }
}
