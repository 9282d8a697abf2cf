using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;

namespace Briefings.Templating.Cultures;

/// <summary>The cultures of the Unicode CLDR by their tags.</summary>
/// <remarks>
/// They come from <c>cultures.txt</c>, which <c>make-cultures.py</c> writes and describes; a culture is read when it is
/// first asked for. What the platform knows is not used: it differs from machine to machine.
/// </remarks>
internal static class CultureTable
{
    private const string Root = "en";
    private const int Fields = 13;

    private static readonly Lazy<string> s_text = new(ReadText);
    private static readonly ConcurrentDictionary<string, Culture?> s_found = new(StringComparer.Ordinal);

    /// <summary>Finds a culture, by its language if its script or region is not known.</summary>
    /// <param name="tag">A tag such as <c>fr</c>, <c>pt-BR</c> or <c>zh-Hant-TW</c>, in any case.</param>
    /// <returns>Null when the language is not known.</returns>
    public static Culture? Find(string tag)
    {
        var known = Normalize(tag);
        while (known.Length > 0 && Line(known) is null)
            known = Parent(known);

        return known.Length == 0 ? null : s_found.GetOrAdd(known, static t => CultureReader.Read(Resolve(t)));
    }

    /// <summary>The fields of a tag; those it does not have are its parent's, and English's at last.</summary>
    private static string[] Resolve(string tag)
    {
        var above = tag == Root ? null : Resolve(Parent(tag) is { Length: > 0 } parent ? parent : Root);
        if (Line(tag) is not { } line)
            return above!;

        var fields = line.Split('\t')[1..];
        Array.Resize(ref fields, Fields);
        for (var i = 0; i < Fields; i++)
        {
            fields[i] = fields[i] switch
            {
                null or "" => above![i],
                "=" => fields[i - 1],
                var own => own,
            };
        }

        return fields;
    }

    private static string? Line(string tag)
    {
        var start = s_text.Value.IndexOf($"\n{tag}\t", StringComparison.Ordinal) + 1;
        return start == 0 ? null : s_text.Value[start..s_text.Value.IndexOf('\n', start)];
    }

    private static string Parent(string tag) => tag[..Math.Max(0, tag.LastIndexOf('-'))];

    /// <summary>The spelling of the table: <c>zh-Hant-TW</c>.</summary>
    private static string Normalize(string tag)
    {
        var parts = tag.Replace('_', '-').Split('-');
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = parts[i] switch
            {
                _ when i == 0 => parts[i].ToLowerInvariant(),
                [var first, .. { Length: 3 } rest] => char.ToUpperInvariant(first) + rest.ToLowerInvariant(),
                _ => parts[i].ToUpperInvariant(),
            };
        }

        return parts.All(static p => p.Length > 0 && p.All(char.IsAsciiLetterOrDigit)) ? string.Join('-', parts) : "";
    }

    private static string ReadText()
    {
        using var archive = new ZipArchive(typeof(CultureTable).Assembly.GetManifestResourceStream("texts.zip")!);
        using var reader = new StreamReader(archive.GetEntry("cultures.txt")!.Open(), Encoding.UTF8);
        return $"\n{reader.ReadToEnd()}";
    }
}
