namespace Briefings.Checking.Html;

/// <summary>An attribute's value as it is written, and where; the default is one that is absent.</summary>
internal readonly ref struct AttributeValue(int offset, ReadOnlySpan<byte> text)
{
    /// <summary>In the file.</summary>
    public int Offset { get; } = offset;

    public ReadOnlySpan<byte> Text { get; } = text;

    // No value is at the very beginning of a file: a tag is before it.
    public bool IsPresent => Offset > 0;
}
