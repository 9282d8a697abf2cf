namespace Briefings.Facts;

/// <summary>Words of one text, without case and diacritics.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public void Add(Token word) => _words.Add(word.Key);

    public bool Has(Token word) => _words.Contains(word.Key);
}
