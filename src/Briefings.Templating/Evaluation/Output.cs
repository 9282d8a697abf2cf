using System.Buffers;
using System.Text;
using Briefings.Templating.Escaping;
using Briefings.Templating.Values;

namespace Briefings.Templating.Evaluation;

/// <summary>A growing buffer of UTF-8 that indents what is written to it.</summary>
internal sealed class Output(RenderState state) : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int _length;
    private bool _afterNewLine;
    private char _high;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    public void Clear()
    {
        _length = 0;
        _afterNewLine = false;
        _high = '\0';
    }

    /// <summary>What was written, as a text or as HTML that is escaped already.</summary>
    public TemplateValue ToValue(TemplateEscape escape) => escape == TemplateEscape.None
        ? Encoding.UTF8.GetString(Counted(Finish()))
        : TemplateValue.From(new HtmlText(Counted(Finish()).ToArray()));

    private ReadOnlySpan<byte> Counted(ReadOnlySpan<byte> utf8)
    {
        state.Limits.Text(state.Statement.Start, utf8.Length);
        return utf8;
    }

    /// <summary>All that was written; half a character at the end becomes the replacement character.</summary>
    public ReadOnlySpan<byte> Finish()
    {
        FlushHalf();
        state.Limits.OutputLength(_length);
        return Written;
    }

    /// <summary>Gives the buffer back; nothing may be written or read after.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    /// <summary>Writes UTF-8 as it is, indented.</summary>
    public void Write(ReadOnlySpan<byte> utf8)
    {
        var indent = state.Indent;
        while (indent.Length > 0 && !utf8.IsEmpty)
        {
            var end = utf8.IndexOf((byte)'\n') + 1;
            var line = end == 0 ? utf8 : utf8[..end];
            StartLine(indent, line[0] == '\n' || (line.Length == 2 && line[0] == '\r' && line[1] == '\n'));
            Append(line);
            _afterNewLine = end > 0;
            utf8 = utf8[line.Length..];
        }

        WriteUnindented(utf8);
    }

    public void WriteUnindented(ReadOnlySpan<byte> utf8)
    {
        if (!utf8.IsEmpty)
        {
            Append(utf8);
            _afterNewLine = utf8[^1] == '\n';
        }
    }

    /// <summary>Writes text, escaped for its place, indented.</summary>
    public void Write(ReadOnlySpan<char> text, HtmlContext context)
    {
        var indent = state.Indent;
        while (indent.Length > 0 && !text.IsEmpty)
        {
            var end = text.IndexOf('\n') + 1;
            var line = end == 0 ? text : text[..end];
            StartLine(indent, line is "\n" or "\r\n");
            AppendText(line, context);
            _afterNewLine = end > 0;
            text = text[line.Length..];
        }

        if (!text.IsEmpty)
        {
            AppendText(text, context);
            _afterNewLine = text[^1] == '\n';
        }
    }

    /// <summary>Makes room for a number or another short text.</summary>
    public Span<byte> Reserve(int length)
    {
        if (_afterNewLine && state.Indent.Length > 0)
            StartLine(state.Indent, isEmpty: false);

        Ensure(length);
        return _buffer.AsSpan(_length);
    }

    public void Advance(int length)
    {
        _length += length;
        _afterNewLine = false;
    }

    public void Append(ReadOnlySpan<byte> utf8)
    {
        FlushHalf();
        Ensure(utf8.Length);
        utf8.CopyTo(_buffer.AsSpan(_length));
        _length += utf8.Length;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (_high != '\0' || char.IsHighSurrogate(text[^1]))
            text = JoinSurrogates(text);

        Ensure(text.Length * 3L);
        _length += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_length));
    }

    private void AppendText(ReadOnlySpan<char> text, HtmlContext context)
    {
        if (context == HtmlContext.None)
            Append(text);
        else
            HtmlEscaper.Write(this, text, context);
    }

    /// <summary>A character outside the BMP may come in two halves, as when a loop goes through a text.</summary>
    private string JoinSurrogates(ReadOnlySpan<char> text)
    {
        var joined = _high == '\0' ? text.ToString() : _high + text.ToString();
        _high = char.IsHighSurrogate(joined[^1]) ? joined[^1] : '\0';
        return _high == '\0' ? joined : joined[..^1];
    }

    private void FlushHalf()
    {
        if (_high != '\0')
        {
            _high = '\0';
            Append("\uFFFD"u8);
        }
    }

    private void StartLine(byte[] indent, bool isEmpty)
    {
        if (_afterNewLine && (!isEmpty || state.Options.IndentEmptyLines))
            Append(indent);

        _afterNewLine = false;
    }

    private void Ensure(long more)
    {
        var needed = _length + more;
        if (needed > _buffer.Length)
        {
            state.Limits.OutputLength(_length);
            var length = (int)Math.Min(Math.Max(needed, _buffer.Length * 2L), Array.MaxLength);
            state.Limits.Grow(length - _buffer.Length);
            var larger = ArrayPool<byte>.Shared.Rent(length);
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
    }
}
