using Briefings.Facts.Names.Cues;
using Briefings.Facts.Places;
using Briefings.Facts.Words;

namespace Briefings.Facts.Names;

/// <summary>Finds words that a text uses as a surname alone: after a title, or beside a speech verb.</summary>
internal static class SurnameReader
{
    public static WordSet Read(IReadOnlyList<Paragraph> paragraphs)
    {
        var surnames = new WordSet();
        foreach (var paragraph in paragraphs)
        {
            for (var i = 0; i < paragraph.Tokens.Count; i++)
            {
                if (IsSurname(paragraph, i))
                    surnames.Add(paragraph.Tokens[i]);
            }
        }

        return surnames;
    }

    private static bool IsSurname(Paragraph paragraph, int i)
    {
        var word = paragraph.Tokens[i];
        if (!word.IsCapital || paragraph.At(i + 1).IsCapital || !NameWords.Fits(word))
            return false;
        var before = paragraph.At(i - 1).Is('.') ? i - 2 : i - 1;
        if (Offices.IsTitle(paragraph.At(before)))
            return true;
        return !paragraph.At(i - 1).IsCapital && PlaceNames.Find(word) is null && SpeechCue.IsBeside(paragraph, i, i)
            && !Lexicon.SentenceWords.Has(word);
    }
}
