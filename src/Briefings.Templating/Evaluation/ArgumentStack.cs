namespace Briefings.Templating.Evaluation;

/// <summary>A stack of values, so that a call needs no new array.</summary>
internal sealed class ArgumentStack
{
    private TemplateValue[] _values = new TemplateValue[32];

    public int Count { get; private set; }

    public void Push(TemplateValue value)
    {
        if (Count == _values.Length)
            Array.Resize(ref _values, Count * 2);

        _values[Count++] = value;
    }

    /// <summary>The values pushed since the count was this. Stays valid while more are pushed.</summary>
    public ReadOnlySpan<TemplateValue> From(int count) => _values.AsSpan(count, Count - count);

    public void PopTo(int count)
    {
        Array.Clear(_values, count, Count - count);
        Count = count;
    }
}
