using System.Buffers;
using System.Text;
using System.Xml;

namespace Briefings.Checking.Html;

/// <summary>The text of one element after the other, as UTF-8, in memory that is used again.</summary>
internal sealed class ElementText : IDisposable
{
    private char[] _chars = ArrayPool<char>.Shared.Rent(16 * 1024);
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int _length;

    public ReadOnlySpan<byte> Utf8 => _bytes.AsSpan(0, _length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_chars);
        ArrayPool<byte>.Shared.Return(_bytes);
    }

    /// <summary>Reads the text of the element that the reader is at, to its end.</summary>
    public void Read(XmlReader xml)
    {
        var length = 0;
        var depth = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                length = ReadNode(xml, length);
        }

        Grow(ref _bytes, Encoding.UTF8.GetMaxByteCount(length));
        _length = Encoding.UTF8.GetBytes(_chars.AsSpan(0, length), _bytes);
    }

    /// <summary>Reads the text of a JSON string that was read as a part of a whole document.</summary>
    /// <param name="raw">With its quotes and escapes.</param>
    public void Read(ReadOnlySpan<byte> raw)
    {
        Grow(ref _bytes, raw.Length);
        var json = new System.Text.Json.Utf8JsonReader(raw);
        json.Read();
        _length = json.CopyString(_bytes.AsSpan());
    }

    private int ReadNode(XmlReader xml, int length)
    {
        while (true)
        {
            if (length == _chars.Length)
                Grow(ref _chars, length * 2);
            var read = xml.ReadValueChunk(_chars, length, _chars.Length - length);
            if (read == 0)
                return length;
            length += read;
        }
    }

    private static void Grow<T>(ref T[] array, int length)
    {
        if (array.Length >= length)
            return;
        var larger = ArrayPool<T>.Shared.Rent(length);
        array.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
