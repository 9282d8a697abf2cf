using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Facts.Words;

namespace Briefings.Facts;

/// <summary>A text and the facts that were read in it: who needs them of the same text does not read it again.</summary>
/// <param name="Language">Primary subtag.</param>
/// <param name="Paragraphs">The title and the paragraphs.</param>
/// <param name="Date">Of publication.</param>
internal sealed record FactsOfText(string Language, IReadOnlyList<Paragraph> Paragraphs, ArticleDate? Date, TextFacts Facts)
{
    /// <param name="known">Of a text that may be the same one.</param>
    public static FactsOfText Read(string language, string title, ImmutableArray<string> paragraphs, ArticleDate? date, FactsOfText? known = null)
    {
        if (known is not null && known.Language == language && known.Date == date && known.Has(title, paragraphs))
            return known;
        var all = Paragraph.All(title, paragraphs);
        return new FactsOfText(language, all, date, FactReader.Read(language, all, date));
    }

    private bool Has(string title, ImmutableArray<string> paragraphs) =>
        Paragraphs[0].Text == title && Paragraphs.Skip(1).Select(paragraph => paragraph.Text).SequenceEqual(paragraphs);
}
