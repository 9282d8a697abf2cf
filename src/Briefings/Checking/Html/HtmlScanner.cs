using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Briefings.Checking.Html;

/// <summary>
/// Finds the tags of an HTML file in one pass over its bytes. It builds no tree and repairs nothing, so it reads a page
/// at about the speed of memory, and every tag has its place for free.
/// </summary>
internal ref struct HtmlScanner(ReadOnlySpan<byte> html)
{
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n\f/>"u8);

    private readonly ReadOnlySpan<byte> _html = html;
    private TagName _name;
    private int _next;

    /// <summary>In lower case; empty for a name that is longer than any that HTML has.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<char> Name => _name.Text;

    public bool IsClose { get; private set; }

    /// <summary>Where the tag's <c>&lt;</c> is.</summary>
    public int Offset { get; private set; }

    /// <summary>Where <see cref="Attributes"/> begins.</summary>
    public int AttributesOffset { get; private set; }

    /// <summary>What is between the tag's name and its end.</summary>
    public ReadOnlySpan<byte> Attributes { get; private set; }

    /// <summary>The text of an element that holds no tags: a title, a script, a style sheet, a text field.</summary>
    public ReadOnlySpan<byte> RawText { get; private set; }

    /// <summary>Goes to the next tag.</summary>
    /// <returns>False at the end.</returns>
    public bool Read()
    {
        RawText = default;
        while (_next < _html.Length)
        {
            var found = _html[_next..].IndexOf((byte)'<');
            if (found < 0)
                return false;
            var start = _next + found;
            var rest = _html[(start + 1)..];
            if (rest.StartsWith("!--"u8))
                _next = After("-->"u8, start + 4);
            else if (rest.Length > 0 && rest[0] is (byte)'!' or (byte)'?')
                _next = After(">"u8, start + 1);
            else if (BeginTag(start))
                return true;
            else
                _next = start + 1;
        }

        return false;
    }

    private bool BeginTag(int start)
    {
        IsClose = start + 1 < _html.Length && _html[start + 1] == '/';
        var name = start + (IsClose ? 2 : 1);
        if (name >= _html.Length || !char.IsAsciiLetter((char)_html[name]))
            return false;
        var length = _html[name..].IndexOfAny(NameEnds);
        length = length < 0 ? _html.Length - name : length;
        _name = new TagName(_html.Slice(name, length));
        Offset = start;
        AttributesOffset = name + length;
        var end = EndOfTag(AttributesOffset);
        Attributes = _html[AttributesOffset..end];
        _next = Math.Min(end + 1, _html.Length);
        if (!IsClose && Name is "script" or "style" or "title" or "textarea")
            ReadRawText();
        return true;
    }

    // A quote opens a value only after an equals sign; a '>' inside it does not end the tag.
    private readonly int EndOfTag(int from)
    {
        for (var i = from; i < _html.Length; i++)
        {
            var found = _html[i..].IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
            if (found < 0)
                return _html.Length;
            i += found;
            if (_html[i] == '>')
                return i;
            if (!_html[from..i].TrimEnd(" \t\r\n\f"u8).EndsWith("="u8))
                continue;
            var close = _html[(i + 1)..].IndexOf(_html[i]);
            if (close < 0)
                return _html.Length;
            i += close + 1;
        }

        return _html.Length;
    }

    private void ReadRawText()
    {
        var from = _next;
        for (var i = from; i < _html.Length;)
        {
            var found = _html[i..].IndexOf("</"u8);
            if (found < 0)
                break;
            i += found;
            var rest = _html[(i + 2)..];
            if (rest.Length >= Name.Length && new TagName(rest[..Name.Length]).Text.SequenceEqual(Name))
            {
                RawText = _html[from..i];
                _next = i;
                return;
            }

            i += 2;
        }

        RawText = _html[from..];
        _next = _html.Length;
    }

    private readonly int After(ReadOnlySpan<byte> mark, int from)
    {
        var found = from < _html.Length ? _html[from..].IndexOf(mark) : -1;
        return found < 0 ? _html.Length : from + found + mark.Length;
    }
}
