namespace Briefings.Linking.Lexicons;

/// <summary>The texts of one language that a lexicon learns from: which stem is in which paragraphs.</summary>
internal sealed class LexiconSide
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _stems = [];
    private readonly List<List<int>> _paragraphs = [];
    private readonly List<int> _texts = [];
    private readonly List<int> _lastText = [];
    private readonly List<int[]> _stemsOf = [];
    private readonly List<(int Stem, int Count)> _counted = [];
    private int[] _counts = [];

    /// <param name="text">The number of the text that it is of; ascending.</param>
    /// <param name="stems">Each once.</param>
    public void AddParagraph(int text, IReadOnlyCollection<string> stems)
    {
        var ids = new int[stems.Count];
        var next = 0;
        foreach (var stem in stems)
        {
            if (!_ids.TryGetValue(stem, out var id))
            {
                id = _stems.Count;
                _ids.Add(stem, id);
                _stems.Add(stem);
                _paragraphs.Add([]);
                _texts.Add(0);
                _lastText.Add(-1);
            }

            _paragraphs[id].Add(_stemsOf.Count);
            if (_lastText[id] != text)
                (_lastText[id], _texts[id]) = (text, _texts[id] + 1);
            ids[next++] = id;
        }

        _stemsOf.Add(ids);
    }

    public int? IdOf(string stem) => _ids.TryGetValue(stem, out var id) ? id : null;

    public string StemOf(int id) => _stems[id];

    /// <summary>The numbers of the paragraphs that have a stem, ascending.</summary>
    public List<int> ParagraphsOf(int id) => _paragraphs[id];

    /// <summary>How many texts have a stem.</summary>
    public int TextsOf(int id) => _texts[id];

    /// <summary>How many of some paragraphs have each stem, without those that none has. Good until it is asked again; for one thread at a time.</summary>
    /// <remarks>A table that is used again: dictionaries were half of what comparing by a lexicon cost.</remarks>
    public List<(int Stem, int Count)> CountIn(List<int> paragraphs)
    {
        if (_counts.Length < _stems.Count)
            _counts = new int[_stems.Count];
        _counted.Clear();
        foreach (var paragraph in paragraphs)
        {
            foreach (var stem in _stemsOf[paragraph])
            {
                if (_counts[stem]++ == 0)
                    _counted.Add((stem, 0));
            }
        }

        for (var i = 0; i < _counted.Count; i++)
        {
            var stem = _counted[i].Stem;
            _counted[i] = (stem, _counts[stem]);
            _counts[stem] = 0;
        }

        return _counted;
    }
}
