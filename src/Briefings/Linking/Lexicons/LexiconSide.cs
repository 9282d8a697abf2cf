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

    /// <summary>The stems of a paragraph.</summary>
    public int[] StemsOf(int paragraph) => _stemsOf[paragraph];
}
