using System.Text;

namespace Briefings.Templating.Parsing;

/// <summary>Reads the three forms of strings and their escapes.</summary>
internal sealed class StringLexer(string text, ErrorList errors)
{
    /// <summary>Reads a string that starts at its quote.</summary>
    /// <returns>The offset after the closing quote.</returns>
    public int Read(int start, out string value)
    {
        var quote = text[start];
        if (quote == '`')
            return ReadVerbatim(start, out value);

        var end = ReadUntil(start + 1, quote, stopAtBrace: false, out value);
        if (end < text.Length)
            return end + 1;

        return Unterminated(quote);
    }

    /// <summary>Reads the text of an interpolated string up to its quote or the next hole.</summary>
    public int ReadPart(int start, char quote, out string value) =>
        ReadUntil(start, quote, stopAtBrace: true, out value);

    private int ReadVerbatim(int start, out string value)
    {
        var builder = new StringBuilder();
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] != '`')
                builder.Append(text[i]);
            else if (i + 1 < text.Length && text[i + 1] == '`')
            {
                builder.Append('`');
                i++;
            }
            else
            {
                value = builder.ToString();
                return i + 1;
            }
        }

        value = builder.ToString();
        return Unterminated('`');
    }

    private int Unterminated(char quote)
    {
        errors.Report(
            text.Length - 1, text.Length, $"Unexpected end of file while parsing a string not terminated by a {quote}");
        return text.Length;
    }

    private int ReadUntil(int position, char quote, bool stopAtBrace, out string value)
    {
        var plain = position;
        while (plain < text.Length && text[plain] is var c && c != quote && c != '\\' && !(stopAtBrace && c == '{'))
            plain++;

        if (plain >= text.Length || text[plain] != '\\')
        {
            value = text[position..plain];
            return plain;
        }

        var builder = new StringBuilder(text, position, plain - position, 64);
        position = plain;
        while (position < text.Length && text[position] != quote && !(stopAtBrace && text[position] == '{'))
            position = text[position] == '\\' ? ReadEscape(position, stopAtBrace, builder) : Append(position, builder);

        value = builder.ToString();
        return position;
    }

    private int Append(int position, StringBuilder builder)
    {
        builder.Append(text[position]);
        return position + 1;
    }

    private int ReadEscape(int position, bool inInterpolation, StringBuilder builder)
    {
        var c = position + 1 < text.Length ? text[position + 1] : '\0';
        const string names = "0'\"\\bfnrtv";
        const string meanings = "\0'\"\\\b\f\n\r\t\v";
        var index = names.IndexOf(c, StringComparison.Ordinal);
        if (position + 1 < text.Length && index >= 0)
        {
            builder.Append(meanings[index]);
            return position + 2;
        }

        switch (c)
        {
            case '{' when inInterpolation:
                builder.Append('{');
                return position + 2;
            case '\n':
                return position + 2;
            case '\r' when position + 2 < text.Length && text[position + 2] == '\n':
                return position + 3;
            case 'u' or 'x' when TryReadHex(position + 2, c == 'u' ? 4 : 2, out var code):
                builder.Append(code);
                return position + (c == 'u' ? 6 : 4);
            default:
                errors.Report(
                    position,
                    position + 2,
                    $"Unexpected escape character `{c}` in string. "
                    + "Only 0 ' \\ \" b f n r t v u0000-uFFFF x00-xFF are allowed");
                return position + 1;
        }
    }

    private bool TryReadHex(int start, int length, out char code)
    {
        code = '\0';
        if (start + length > text.Length
            || !ushort.TryParse(
                text.AsSpan(start, length), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var number))
        {
            return false;
        }

        code = (char)number;
        return true;
    }
}
