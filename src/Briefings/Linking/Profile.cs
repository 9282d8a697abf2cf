using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Facts;

namespace Briefings.Linking;

/// <summary>What linking needs to know of one article: a pure function of it, made once.</summary>
internal sealed class Profile
{
    private const int LongestContext = 24;

    private readonly ImmutableArray<string> _paragraphs;

    private Profile(Article article, TextFacts facts, IReadOnlyList<Paragraph> all, ImmutableArray<string> paragraphs)
    {
        _paragraphs = paragraphs;
        Article = article;
        Facts = facts;
        Anchors = [.. AnchorReader.Read(facts, all)];
        ParagraphCount = paragraphs.Length;
        Letters = paragraphs.Sum(CountLetters);
        Shingles = Linking.Shingles.Of(all.Where(paragraph => paragraph.Index != TextSpan.Title).Select(paragraph => paragraph.Tokens));
        Events = ArticleEvents.Of(facts);
        var order = new Dictionary<string, int>(Anchors.Length, StringComparer.Ordinal);
        for (var i = 0; i < Anchors.Length; i++)
            order.Add(Anchors[i].Key, i);
        Order = order;
    }

    public Article Article { get; }

    public string Language => Article.Language.Primary;

    public TextFacts Facts { get; }

    /// <summary>In the order of the text, each once.</summary>
    public ImmutableArray<Anchor> Anchors { get; }

    /// <summary>The place of each anchor's key in <see cref="Anchors"/>.</summary>
    public IReadOnlyDictionary<string, int> Order { get; }

    public int ParagraphCount { get; }

    /// <summary>The length of the body, with a sign of an unspaced script as about two letters and a half.</summary>
    public double Letters { get; }

    public Shingles Shingles { get; }

    public ArticleEvents Events { get; }

    /// <summary>True for scripts that spell foreign names in their own letters.</summary>
    public bool IsForeignToLatin => Language is "zh" or "ja" or "ko" or "ar" or "he" or "fa" or "th" or "hi" or "el";

    public static Profile Of(Article article)
    {
        var paragraphs = BodyText.Paragraphs(article.Body);
        var all = Paragraph.All(article.Title, paragraphs);
        var facts = FactReader.Read(article.Language.Primary, all, article.Date);
        return new Profile(article, facts, all, paragraphs);
    }

    /// <summary>A stretch of the text with the two words before and the word after it: a number with what it counts.</summary>
    public string WordsAt(TextSpan place)
    {
        var text = place.Paragraph == TextSpan.Title ? Article.Title : _paragraphs[place.Paragraph];
        var start = place.Offset;
        for (var words = 0; words < 2 && start > 0; words++)
            start = text.LastIndexOf(' ', Math.Max(0, start - 2)) + 1;
        var end = text.IndexOf(' ', Math.Min(text.Length, place.End + 1));
        // Texts without spaces have no words to count.
        start = Math.Max(start, place.Offset - LongestContext);
        end = Math.Min(end < 0 ? text.Length : end, place.End + LongestContext);
        return text[start..end].Trim(' ', ',', '.', ';', ':');
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
