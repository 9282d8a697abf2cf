using Briefings.Facts.Words;

namespace Briefings.Facts.Names;

/// <summary>"The Foundation of Trust" is a speech: a part of a short quotation is no name by itself.</summary>
internal sealed class QuotedTitles(IEnumerable<Mention> quotes)
{
    private const int LongestTitle = 120;

    private readonly FactSpan[] _titles = [.. quotes.Select(quote => quote.Place).Where(place => place.Length <= LongestTitle).Order()];

    public bool HavePart(FactSpan name)
    {
        var at = Array.BinarySearch(_titles, name with { Length = int.MaxValue });
        var title = at >= 0 ? at : ~at - 1;
        return title >= 0 && _titles[title].Paragraph == name.Paragraph && name.End <= _titles[title].End && _titles[title].Length > name.Length;
    }
}
