using System.Text;

namespace Briefings.Tests.Safety;

/// <summary>Changes texts as accidents and attackers do: cuts, repeats, splices, odd characters, deep nesting.</summary>
/// <param name="random">Seeded, so that a case can be made again.</param>
internal sealed class InputMutator(Random random)
{
    private static readonly string[] Pieces =
    [
        "[", "![", "](", "]:", "[^1]: Reuters\n", "*a **b ", "`", "```\n", "> ", "- ", "1. ", "# ", "---\n", "+++\n", "|", "<", "<!--", "-->", "<div>", "</div>", "<a>", "<font>", "<p>", "<b>",
        "<li><ul>", "<table><tr><td>", "<item>", "</item>", "<![CDATA[", "]]>", "&#x1F;", "&#xFFFE;", "&lt;", "&amp;amp;", "&#x110000;", "<svg><path/>", "<script>", "<title>", "<svg", "{{", "}}",
        "{% ", "{", "}", "[]", "{a: ", "- - - ", ": ", "? ", "!!tag ", "&a ", "*a", "'", "\"", "\\", "%", "@", "\t", "\r", "\n\n", "\u2028", "\u2029", "\u0085", "\f", "\v", "\0", "\u202E", "\uFEFF",
        "\uD800", "\uDC00", "\u0301\u0302", "𠮷", "第三届", "会议", "大会", "2025年", "9999-99-99", "0000-00-00", "-1", "1e999", "99999999999999999999", "10^6", "Dr. ", "Inc. ", "said ",
        "http://", "javascript:alert(1)", "//", "/../", "www.a.example", "a@b.example", "+49 30 1234567", "tomorrow", "March 32, 2025", "Source: ", "Quelle: ", "date: ", "title: ", "draft: true\n",
        "import:\n  seed: x\n", "urn:uuid:", "null", "~", "true", "en", "zh-Hant-TW-x-y",
    ];

    public string Mutate(string text, Func<string> other)
    {
        for (var times = random.Next(1, 5); times > 0; times--)
            text = Once(text, other);
        return text;
    }

    public byte[] Mutate(byte[] bytes, int from)
    {
        bytes = [.. bytes];
        for (var times = random.Next(1, 8); times > 0 && bytes.Length > from; times--)
            bytes[random.Next(from, bytes.Length)] = (byte)(random.Next(4) switch { 0 => 0xFF, 1 => 0, 2 => 0x7F, _ => random.Next(256) });
        return random.Next(4) == 0 ? bytes[..random.Next(from, bytes.Length)] : bytes;
    }

    private string Once(string text, Func<string> other)
    {
        var (start, length) = Span(text);
        return random.Next(10) switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(start, Repeat(text.Substring(start, Math.Min(length, 200)), random.Next(1, 60))),
            2 => text.Insert(start, Piece()),
            3 => text.Insert(start, Repeat(Piece(), random.Next(1, 400))),
            4 => text[..start] + Tail(other()),
            5 => Lines(text),
            6 => text.Remove(start, length).Insert(start, Piece()),
            7 => text.Insert(start, ((char)random.Next(1, 0xFFFF)).ToString()),
            8 => text.Insert(start, string.Concat(Piece(), text.AsSpan(start, length), Piece())),
            _ => text[..start],
        };
    }

    private static string Tail(string text) => text[^Math.Min(text.Length, 500)..];

    private string Lines(string text)
    {
        var lines = text.Split('\n');
        var (a, b) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[a], lines[b]) = (lines[b], lines[a]);
        return string.Join(random.Next(6) == 0 ? "\r" : "\n", lines);
    }

    private (int Start, int Length) Span(string text)
    {
        var start = random.Next(text.Length + 1);
        return (start, Math.Min(random.Next(random.Next(5) == 0 ? 400 : 12), text.Length - start));
    }

    private string Piece() => Pieces[random.Next(Pieces.Length)];

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
