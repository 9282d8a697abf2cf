namespace Briefings.Facts.Names.Tagging;

/// <summary>Writes the features of a token, each numbered by its template.</summary>
internal ref struct FeatureWriter(Span<uint> into)
{
    private readonly Span<uint> _into = into;
    private uint _template;

    public int Count { get; private set; }

    public void Add(uint value) => _into[Count++] = FeatureHash.Mix(++_template, value);

    public void Add(uint a, uint b) => _into[Count++] = FeatureHash.Mix(++_template, a, b);

    public void Add(uint a, uint b, uint c) => Add(a, FeatureHash.Mix(b, c));

    /// <summary>Nothing where there is no value.</summary>
    public void AddSome(uint value)
    {
        _template++;
        if (value != 0)
            _into[Count++] = FeatureHash.Mix(_template, value);
    }

    public void AddSome(uint value, uint with)
    {
        _template++;
        if (value != 0)
            _into[Count++] = FeatureHash.Mix(_template, value, with);
    }
}
