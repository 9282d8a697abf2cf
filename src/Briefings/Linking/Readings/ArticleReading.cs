using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Facts;
using Briefings.Facts.Names;
using Briefings.Facts.Numbers;
using Briefings.Facts.Words;
using Briefings.Linking.Anchors;
using Briefings.Linking.Sounds;

namespace Briefings.Linking.Readings;

/// <summary>What linking reads in an article: a pure function of its title, body, language and date.</summary>
/// <param name="Anchors">In the order of the text, each once.</param>
/// <param name="Events">What the article says it is about.</param>
/// <param name="Shingles">Its wording.</param>
internal sealed record ArticleReading(ImmutableArray<Anchor> Anchors, ArticleEvents Events, Shingles Shingles)
{
    // A book takes as long as a hundred releases, and says no more of whom it belongs to.
    private const int MostRead = 200_000;

    /// <summary>Of a text that cannot be read.</summary>
    public static ArticleReading Nothing { get; } = new([], new ArticleEvents(null, null, []), new Shingles([]));

    public int ParagraphCount { get; init; }

    /// <summary>The length of the body, with a sign of an unspaced script as about two letters and a half.</summary>
    public double Letters { get; init; }

    /// <summary>Counts of things that the text counts once.</summary>
    public ImmutableArray<NumberMention> Counts { get; init; } = [];

    /// <summary>Each person with an office that is spelled out.</summary>
    public ImmutableArray<PersonMention> Offices { get; init; } = [];

    public ImmutableArray<DayMention> Days { get; init; } = [];

    /// <summary>Names that it likely states.</summary>
    public ImmutableArray<DoubtfulName> Doubtful { get; init; } = [];

    /// <summary>How it sounds, to be compared with texts in other scripts.</summary>
    public SoundPrint Sounds { get; init; } = SoundPrint.None;

    /// <param name="known">Facts of what may be the same text.</param>
    public static ArticleReading Of(Article article, FactsOfText? known = null)
    {
        var paragraphs = BodyText.Paragraphs(article.Body.Length <= MostRead ? article.Body : article.Body[..MostRead]);
        var text = FactsOfText.Read(article.Language.Primary, article.Title, paragraphs, article.Date, known);
        var matter = Math.Min(BodyText.ParagraphsOfMatter(article.Body, paragraphs.Length), OtherArticles.Begin(BodyText.Blocks(article.Body, paragraphs.Length), article.Language.Primary));
        var facts = matter == paragraphs.Length ? text.Facts : text.Facts.Before(matter);
        Paragraph[] all = [.. text.Paragraphs.Where(paragraph => paragraph.Index < matter)];
        return new ArticleReading(
            [.. AnchorReader.Read(facts, all, article.Language.Primary, article.Date?.Day.Year)], ArticleEvents.Of(facts),
            Shingles.Of(all.Where(paragraph => paragraph.Index != FactSpan.Title).Select(paragraph => paragraph.Tokens)))
        {
            ParagraphCount = paragraphs.Length,
            Letters = paragraphs.Sum(CountLetters),
            Counts = NumberConflicts.CountsIn(facts),
            Offices = RoleConflicts.OfficesIn(facts),
            Days = facts.Dates,
            Doubtful = DoubtfulName.In(facts),
            Sounds = SoundReader.Read(all),
        };
    }

    private static double CountLetters(string text)
    {
        var count = 0.0;
        foreach (var letter in text)
        {
            if (Tokenizer.ScriptOf(letter) is Script.Han)
                count += 3;
            else if (Tokenizer.ScriptOf(letter) != Script.Other || letter >= '\uAC00')
                count += 2;
            else if (!char.IsWhiteSpace(letter))
                count++;
        }

        return count;
    }
}
