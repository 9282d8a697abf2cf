using System.Text.RegularExpressions;

namespace Briefings.Tests.Importing.Desk;

/// <summary>Reads the cases: <c>=== name</c>, the text, <c>--- field: value; field: value</c>; <c>{en}</c> stands for a body in English.</summary>
internal static partial class DeskCases
{
    public static IReadOnlyList<DeskCase> Read(string file)
    {
        var bodies = Load("bodies.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(line => line[..line.IndexOf(' ')], line => line[(line.IndexOf(' ') + 1)..].Replace(" || ", "\n\n"));
        return [.. ("\n" + Load(file)).Split("\n=== ").Skip(1).Select(text => Parse(text, bodies))];
    }

    /// <summary>The cases of each language that has a file of its own, in the order of the files.</summary>
    public static IEnumerable<DeskCase> OfLanguages() =>
        typeof(DeskCases).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("desk/languages/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).SelectMany(name => Read(name["desk/".Length..]));

    private static DeskCase Parse(string text, Dictionary<string, string> bodies)
    {
        var head = text.IndexOf('\n');
        var mark = text.LastIndexOf("\n--- ", StringComparison.Ordinal);
        var body = Body().Replace(text[(head + 1)..(mark + 1)], match => bodies[match.Groups[1].Value]);
        var expected = Fields().Split(text[(mark + 5)..].Trim()).Select(pair => (pair[..pair.IndexOf(": ", StringComparison.Ordinal)], pair[(pair.IndexOf(": ", StringComparison.Ordinal) + 2)..]));
        return new DeskCase(text[..head], body, [.. expected]);
    }

    private static string Load(string file)
    {
        using var stream = typeof(DeskCases).Assembly.GetManifestResourceStream("desk/" + file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\{([a-zA-Z-]+)\}")]
    private static partial Regex Body();

    [GeneratedRegex("; (?=[a-zA-Z]+: )")]
    private static partial Regex Fields();
}
