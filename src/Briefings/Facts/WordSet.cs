namespace Briefings.Facts;

/// <summary>Words of one text, without case and diacritics.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public void Add(string word) => _words.Add(WordList.Key(word));

    public bool Has(string word) => _words.Contains(WordList.Key(word));
}
