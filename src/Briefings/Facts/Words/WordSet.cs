namespace Briefings.Facts.Words;

/// <summary>Words of one text, without case and diacritics.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public void Add(TextToken word) => _words.Add(word.Key);

    public bool Has(TextToken word) => _words.Contains(word.Key);
}
