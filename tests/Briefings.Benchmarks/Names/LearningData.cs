using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Briefings.Facts.Names.Tagging;

namespace Briefings.Benchmarks.Names;

/// <summary>Reads the marked sentences of a language, joined to texts as the scoring script does it.</summary>
internal static class LearningData
{
    // A statement about no known rights is no licence.
    private const string LeftOut = "europarl-ner";

    // Whole sources of the test part.
    private static readonly string[] s_held =
        ["re3d-open", "uner-de-pud", "europeana-fr", "uner-pt-pud", "uner-ru-pud", "uner-sv-pud", "ud-cs-pud"];

    private static readonly string[] s_elisions = ["l'", "d'", "qu'", "dell'", "all'", "nell'", "sull'", "dall'", "un'"];

    /// <summary>The part that may be learned from: neither a source that is set aside nor a document of the test's fifth.</summary>
    public static List<LearningText> Read(string folder, string language)
    {
        using var lines = new StreamReader(new GZipStream(
            File.OpenRead(Path.Combine(folder, language + ".jsonl.gz")), CompressionMode.Decompress));
        var texts = new List<LearningText>();
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var (document, source) = (root.GetProperty("doc").GetString()!, root.GetProperty("source").GetString()!);
            if (source == LeftOut || s_held.Contains(source) || Fifth(document, 0) == 0)
                continue;
            string[] tokens = [.. root.GetProperty("tokens").EnumerateArray().Select(token => token.GetString()!)];
            string[] tags = [.. root.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()!)];
            texts.Add(Join(document, source, language, [.. tokens.Zip(tags)]));
        }

        return texts;
    }

    /// <summary>0 to 4 by the document's name: parts that do not depend on the order of a file.</summary>
    /// <param name="salt">0 gives the parts of the scoring script, another number parts within them.</param>
    public static int Fifth(string document, int salt)
    {
        var name = Encoding.UTF8.GetBytes(salt == 0 ? document : $"{document}#{salt}");
#pragma warning disable CA5351 // The scoring script divides by this hash; nothing is kept secret with it.
        var hash = MD5.HashData(name);
#pragma warning restore CA5351
        return hash.Aggregate(0, (rest, part) => (rest + part) % 5);
    }

    private static LearningText Join(string document, string source, string language, (string Token, string Tag)[] tokens)
    {
        var text = new StringBuilder();
        var names = new List<MarkedName>();
        foreach (var (token, tag) in tokens)
        {
            if (text.Length > 0 && !IsGlued(text.ToString(), token, language))
                text.Append(' ');
            var start = text.Length;
            text.Append(token);
            if (tag[0] == 'B')
                names.Add(new MarkedName(KindOf(tag), start, text.Length));
            else if (tag[0] == 'I' && names.Count > 0)
                names[^1] = names[^1] with { End = text.Length };
        }

        return new LearningText(language, document, source, text.ToString(), names);
    }

    private static NameKind KindOf(string tag) => tag[2..] switch
    {
        "PER" => NameKind.Person,
        "ORG" => NameKind.Organization,
        "LOC" => NameKind.Place,
        _ => NameKind.Other,
    };

    private static bool IsGlued(string text, string token, string language)
    {
        var last = text[^1];
        if (token == "/" || last == '/' || token == "n't" || token[0] == '\'')
            return true;
        if (text.Length > 1 && last is '.' or ',' or ':' && char.IsDigit(text[^2]) && char.IsDigit(token[0]))
            return true;
        if (".,;:!?)]}»”’%".Contains(token[0]) || "([{«„“".Contains(last))
            return true;
        if (language is "zh" or "ja" or "th" && !(char.IsAscii(token[0]) && char.IsAscii(last)))
            return true;
        return s_elisions.Any(elision => text.EndsWith(elision, StringComparison.Ordinal));
    }
}
