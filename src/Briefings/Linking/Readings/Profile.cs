using System.Collections.Immutable;
using System.Globalization;
using Briefings.Content;
using Briefings.Facts;
using Briefings.Facts.Names;
using Briefings.Facts.Numbers;
using Briefings.Facts.Words;
using Briefings.Language;
using Briefings.Linking.Anchors;

namespace Briefings.Linking.Readings;

/// <summary>An article with what linking read in it.</summary>
/// <param name="article">The article.</param>
/// <param name="reading">What was read in it.</param>
/// <param name="again">Gives that once more, so that it need not stay in memory; null where it does.</param>
internal sealed class Profile(Article article, ArticleReading reading, Func<ArticleReading>? again = null)
{
    private const int LongestContext = 24;
    private const int LongestBefore = 90;

    private readonly ArticleReading? _reading = again is null ? reading : null;
    private WeakReference<ArticleReading>? _recent;
    private ImmutableArray<string>? _paragraphs;

    public Article Article { get; } = article;

    /// <summary>With its script where the tag names one: a text in traditional signs is another version.</summary>
    public string Language { get; } = article.Language.Value is { Length: > 4 } tag && tag.Split('-') is [var primary, { Length: 4 } script, ..]
        ? $"{primary}-{script}"
        : article.Language.Primary;

    /// <summary>The whole reading, decoded again where it is not in memory; what every comparison needs has a property of its own.</summary>
    public ArticleReading Reading => _reading ?? ReadAgain();

    /// <summary>In the order of the text, each once.</summary>
    public ImmutableArray<Anchor> Anchors => Reading.Anchors;

    public ArticleEvents Events { get; } = reading.Events;

    /// <inheritdoc cref="ArticleReading.ParagraphCount"/>
    public int ParagraphCount { get; } = reading.ParagraphCount;

    /// <inheritdoc cref="ArticleReading.Letters"/>
    public double Letters { get; } = reading.Letters;

    /// <inheritdoc cref="ArticleReading.Counts"/>
    public ImmutableArray<NumberMention> Counts { get; } = reading.Counts;

    /// <inheritdoc cref="ArticleReading.Offices"/>
    public ImmutableArray<PersonMention> Offices { get; } = reading.Offices;

    /// <inheritdoc cref="ArticleReading.Doubtful"/>
    public ImmutableArray<DoubtfulName> Doubtful { get; } = reading.Doubtful;

    /// <summary>The place of each anchor's key in <see cref="Anchors"/>; made when it is asked for.</summary>
    public IReadOnlyDictionary<string, int> Order => ReadOrder();

    /// <summary>The keys of the days that it names.</summary>
    public ImmutableArray<string> DayKeys { get; } =
        [.. reading.Anchors.Where(anchor => anchor.Kind == AnchorKind.Date).Select(anchor => anchor.Key)];

    /// <summary>The key of the day of publication, or null.</summary>
    public string? PublishedKey { get; } = article.Date is { } date
        ? AnchorTraits.Of(AnchorKind.Date).Prefix + date.Day.ToString("MM-dd", CultureInfo.InvariantCulture)
        : null;

    /// <summary>What its title is numbered by.</summary>
    public ImmutableArray<(string Kind, string Number)> Identifiers { get; } = Linking.Anchors.Identifiers.Of(article.Title);

    /// <summary>True for scripts that spell foreign names in their own letters.</summary>
    public bool IsForeignToLatin { get; } =
        article.Language.Primary is "zh" or "ja" or "ko" or "ar" or "he" or "fa" or "th" or "hi" or "el";

    /// <summary>True where names are written by signs whose sound depends on the language.</summary>
    public bool IsIdeographic { get; } = article.Language.Primary is "zh" or "ja" or "yue";

    /// <summary>True for a text in Latin letters, by its title.</summary>
    public bool IsLatin { get; } = article.Title.All(letter => !char.IsLetter(letter) || letter < '\u0250' || letter is >= '\u1E00' and <= '\u1EFF');

    public static Profile Of(Article article) => new(article, ArticleReading.Of(article));

    /// <summary>A stretch of the text with the two words before and the word after it: a number with what it counts.</summary>
    public string WordsAt(FactSpan place)
    {
        var text = ParagraphOf(place);
        var start = place.Offset;
        for (var words = 0; words < 2 && start > 0; words++)
            start = text.LastIndexOf(' ', Math.Max(0, start - 2)) + 1;
        var end = text.IndexOf(' ', Math.Min(text.Length, place.End + 1));
        // Texts without spaces have no words to count.
        start = Math.Max(start, place.Offset - LongestContext);
        end = Math.Min(end < 0 ? text.Length : end, place.End + LongestContext);
        return text[start..end].Trim(' ', ',', '.', ';', ':');
    }

    /// <summary>The sentence that a stretch of the text is in; of a long one what is around, with <c>…</c> where it is cut.</summary>
    public string SentenceAt(FactSpan place)
    {
        var text = ParagraphOf(place);
        var (offset, length) = SentenceReader.Read(text, Article.Language.Primary).First(sentence => place.Offset < sentence.Offset + sentence.Length);
        var (start, end) = (Math.Max(offset, place.Offset - LongestBefore), Math.Min(offset + length, place.End + LongestBefore));
        // A cut is between words, where there are any near.
        if (start > offset && text.IndexOf(' ', start, place.Offset - start) is >= 0 and var first)
            start = first + 1;
        if (end < offset + length && text.LastIndexOf(' ', end - 1, end - place.End) is >= 0 and var last)
            end = last;
        return $"{(start > offset ? "…" : "")}{text[start..end].Trim()}{(end < offset + length ? "…" : "")}";
    }

    private ArticleReading ReadAgain()
    {
        if (_recent?.TryGetTarget(out var known) == true)
            return known;
        known = again!();
        _recent = new WeakReference<ArticleReading>(known);
        return known;
    }

    private string ParagraphOf(FactSpan place)
    {
        _paragraphs ??= BodyText.Paragraphs(Article.Body);
        return place.Paragraph == FactSpan.Title ? Article.Title : _paragraphs.Value[place.Paragraph];
    }

    private Dictionary<string, int> ReadOrder()
    {
        var anchors = Anchors;
        var order = new Dictionary<string, int>(anchors.Length, StringComparer.Ordinal);
        for (var i = 0; i < anchors.Length; i++)
            order.Add(anchors[i].Key, i);
        return order;
    }
}
