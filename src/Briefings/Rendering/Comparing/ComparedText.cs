using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Facts;
using Briefings.Facts.Words;
using Briefings.Language;

namespace Briefings.Rendering.Comparing;

/// <summary>A version that is compared with another, paragraph by paragraph.</summary>
internal sealed class ComparedText
{
    /// <param name="html">Of each block.</param>
    public ComparedText(Article article, IEnumerable<string> html)
    {
        var language = Language = article.Language.Primary;
        Blocks = [.. html.Select(block => new ComparedBlock(block))];
        Paragraphs = [.. Blocks.Select((block, index) => new Paragraph(index, block.Text))];
        Words = new SpokenWords(Paragraphs);
        Stated = [.. Paragraphs.Select(paragraph => StatedIn(paragraph, language, article))];
        LowerWords = Paragraphs.SelectMany(paragraph => paragraph.Tokens).Where(token => token.Kind == TextTokenKind.Word && char.IsLower(token.Text[0]))
            .Select(token => token.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Runs = [.. Paragraphs.Select(LatinRuns.Read)];
        Said = [.. Paragraphs.Select((paragraph, i) => SaidIn(paragraph, language, Stated[i]))];
        Counts = CountsOf(Stated, Said);
        Places = new WordPlaces(Paragraphs);
        IsLatin = LatinRuns.AreMostOf(Paragraphs);
        IsPointed = Said.Any(said => said.Any(key => key[0] == 'x'));
        Traits = [.. Paragraphs.Select((paragraph, i) => ParagraphTraits.Of(Blocks[i].Html, paragraph, Said[i]))];
    }

    /// <summary>Primary subtag.</summary>
    public string Language { get; }

    public ImmutableArray<ComparedBlock> Blocks { get; }

    public ImmutableArray<Paragraph> Paragraphs { get; }

    /// <summary>What each paragraph states.</summary>
    public ImmutableArray<ImmutableArray<ComparedFact>> Stated { get; }

    /// <summary>The keys of everything that each paragraph may be understood to say.</summary>
    public ImmutableArray<HashSet<string>> Said { get; }

    public SpokenWords Words { get; }

    /// <summary>The words that begin with a small letter somewhere, in letters of either size.</summary>
    public HashSet<string> LowerWords { get; }

    /// <summary>The words in Latin letters that each paragraph has one behind the other, with capitals.</summary>
    public ImmutableArray<ImmutableArray<ComparedFact>> Runs { get; }

    /// <summary>How often the text states each key, or how many paragraphs may be understood to say it.</summary>
    public Dictionary<string, int> Counts { get; }

    public WordPlaces Places { get; }

    /// <summary>Whether most of it is in Latin letters.</summary>
    public bool IsLatin { get; }

    /// <summary>Whether a whole number in it is written with a point, as <c>9.0</c>.</summary>
    public bool IsPointed { get; }

    /// <summary>Of each block, by what its translation is found.</summary>
    public ImmutableArray<ParagraphTraits> Traits { get; }

    private static ImmutableArray<ComparedFact> StatedIn(Paragraph paragraph, string language, Article article) =>
    [
        .. ComparedFactReader.Read(paragraph, language, article.Date)
            .Concat(StatedNames.Read(paragraph, article.People))
            .OrderBy(fact => fact.Place),
    ];

    private static Dictionary<string, int> CountsOf(ImmutableArray<ImmutableArray<ComparedFact>> stated, ImmutableArray<HashSet<string>> said)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < said.Length; i++)
        {
            foreach (var fact in stated[i])
                counts[fact.Key] = counts.GetValueOrDefault(fact.Key) + 1;
            foreach (var key in said[i].Except(stated[i].Select(fact => fact.Key), StringComparer.Ordinal))
                counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts;
    }

    private static HashSet<string> SaidIn(Paragraph paragraph, string language, ImmutableArray<ComparedFact> stated)
    {
        var said = stated.Where(fact => fact.Kind != StatedKind.Name).Select(fact => fact.Key).ToHashSet(StringComparer.Ordinal);
        SaidNumbers.AddTo(said, paragraph, language);
        foreach (var date in DateReader.Read(paragraph.Text, language))
            AddDate(said, date);
        foreach (var quote in QuoteReader.Read(paragraph))
            said.Add(StatedKeys.Quote(quote.Value));
        foreach (var url in UrlReader.Read(paragraph))
            said.Add(StatedKeys.Url(url.Value));
        return said;
    }

    // Also the other reading of 4/5/2026, and the month and the days as the numbers that they are elsewhere.
    private static void AddDate(HashSet<string> said, DateMention date)
    {
        if (date is { Ambiguous: true, Start.Day: <= 12 })
            said.Add(StatedKeys.Day($"{date.Start.Day:D2}-{date.Start.Month:D2}"));
        said.Add(StatedKeys.Day($"{date.Start.Month:D2}"));
        said.Add(StatedKeys.Month(date.Start.Month));
        foreach (var day in new[] { date.Start.Day, date.End?.Day })
        {
            if (day is { } number)
                said.Add(StatedKeys.Number(number));
        }
    }
}
