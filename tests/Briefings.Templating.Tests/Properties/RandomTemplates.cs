using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Templating.Tests.Properties;

/// <summary>Templates that no one would write.</summary>
internal static class RandomTemplates
{
    private static readonly string[] s_tokens =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "\n", " ", "; ", "x", "y", "$x", "$", "$0", "$$", "f", "o.p",
        "1", "0", "-3", "2.5", "1e9", "0xff", "1..9", "1..99999999", "'s'", "\"t\"", "$\"{x}\"", "`v`", "true", "null",
        "this", "empty", "[", "]", "[1,2]", "{", "}", "{a:1}", "(", ")", ",", ":", ".", "?.", "?", "??", "|", "||", "&&",
        "==", "<", "+", "-", "*", "/", "//", "%", "<<", ">>", "=", "+=", "++", "@", "^", "!", "# c", "##", " if x ",
        " else ", " else if y ", " end ", " for x in [1,2,3] ", " for c in 'ab' ", " while x < 3 ", " while true ",
        " break ", " continue ", " case x ", " when 1, 2 ", " func f ", " func g(a, b = 1, c...) ", " do ", " ret x ",
        " capture y ", " with o ", " wrap f ", " import o ", " readonly x ", " tablerow x in y cols:2 ", " include 'self' ",
        " string.append ", " string.upcase ", " string.pad_left 'a' 99999999 ", " array.map 'a' ", " array.each @f ",
        " array.sort ", " regex.replace '(a+)+$' 'b' ", " date.parse '2026-02-29' ", " object.to_json ", " html.escape ",
        " math.round ", " x = x + x ", " x = [x, x] ", " o.p = o ", " 'abc' * 99999 ", " f x ", "<a href=\"", "\">", "<script>",
    ];

    /// <summary>Rows of tokens of the language in any order.</summary>
    public static Arbitrary<string> TokenSoup { get; } = Gen.Elements(s_tokens).ArrayOf()
        .Select(static tokens => "{{ " + string.Concat(tokens)).ToArbitrary();

    private static readonly string[] s_expressions =
    [
        "x", "y", "o", "$0", "1", "-2.5", "'ab'", "[1, x]", "{a: x, b: y}", "1..9", "null", "true", "@f", "g(x)", "f y", "empty",
        "(E + E)", "(E - E)", "(E * E)", "(E / E)", "(E // E)", "(E % E)", "(E == E)", "(E < E)", "(E << E)", "(E ?? E)",
        "(E | array.add E)", "(E | array.map 'a')", "(E | array.sort)", "(E | array.each @f)", "(E | array.join E)",
        "(E | array.filter do(v); ret v == E; end)", "(E | string.upcase)", "(E | string.replace 'a' E)",
        "(E | string.pad_left E)", "(E | string.split E)", "(E | regex.replace '(a|b)*c' E)", "(E | object.to_json)",
        "(E | date.to_string '%F')", "(E | date.parse)", "(E | math.round 2)", "(E | html.escape)", "(E ? E : E)", "E[E]",
        "E.a", "o.a", "o?.a.b", "(include 'self')", "(E | object.keys)", "(E | math.format 'N2')", "(E * 99999999)", "-E", "!E",
        "(E | array.insert_at 99999999 E)", "(E..E)", "$\"{E}\"", "(E | string.slice E E)", "(E | object.from_json)",
    ];

    private static readonly string[] s_statements =
    [
        "E", "x = E", "y = E", "o = E", "x = x + x", "x = [x, x]", "o.a = o", "o[E] = E", "x += E", "x++", "f E E", "g b: E", "$x = E",
        "if E; S; else; S; end", "for x in E; S; end", "for x in E limit:2 reversed; S; else; S; end", "while E; S; end",
        "while true; S; break; end", "case E; when E, E; S; else; S; end", "capture x; S; end", "with o; S; end",
        "func f; S; ret E; end", "func g(a, b = 1, c...); S; end", "h(v) = v + E", "h(E)", "wrap f E; S; end", "import E",
        "readonly x", "tablerow y in E cols:2; S; end", "include 'self' E n: E", "break", "continue", "ret E", "S; S", "S; S; S",
        "x = do; S; end", "$$", "}}<a href=\"{{ E }}\">\n  {{ S }}",
    ];

    /// <summary>Templates that parse: statements in statements.</summary>
    public static Arbitrary<string> Programs { get; } =
        Gen.Choose(0, int.MaxValue).Select(static seed => Write(new Random(seed))).ToArbitrary();

    private static string Write(Random random)
    {
        var text = "S; S; S; S";
        for (var round = 0; round < 5; round++)
        {
            text = Fill(text, 'S', s_statements, random);
        }

        for (var round = 0; round < 3; round++)
        {
            text = Fill(text, 'E', s_expressions, random);
        }

        const string prelude = "func f; ret $0; end; func g(a, b = 1, c...); ret [a, c]; end; h(v) = v + 1; o = {a: 1}; ";
        text = text.Replace("S", "x", StringComparison.Ordinal).Replace("E", "x", StringComparison.Ordinal);
        return "{{ " + prelude + text + " }}";
    }

    private static string Fill(string text, char hole, string[] choices, Random random) => text.Length > 4000
        ? text
        : string.Concat(text.Select(c => c == hole ? choices[random.Next(choices.Length)] : c.ToString()));

    /// <summary>Any bytes, read as UTF-8, some of them made to look like code.</summary>
    public static Arbitrary<string> Bytes { get; } =
        Gen.Choose(0, 255).Select(static b => (byte)b).ArrayOf()
            .Select(static bytes => System.Text.Encoding.UTF8.GetString(bytes))
            .SelectMany(static text => Gen.Elements(text, "{{" + text, "{{ \"" + text, "{{ x = " + text + " }}"))
            .ToArbitrary();
}
