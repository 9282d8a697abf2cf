using System.Buffers;
using Briefings.Importing.Evidence;
using Briefings.Importing.Labels;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Sources;

/// <summary>Finds where a text says that it was published first: <c>This article first appeared in the Harbour Times.</c></summary>
internal static class FirstPublished
{
    private const int LongestLine = 160;
    private const int LongestName = 50;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(",.;。，；（(");

    private static readonly string[] Heads =
    [
        "originally published in ", "originally published by ", "originally published on ", "originally appeared in ", "originally appeared on ", "first published in ", "first published by ", "first published on ", "first appeared in ",
        "first appeared on ", "republished from ", "reprinted from ", "reprinted with permission from ", "reprinted with permission of ", "erschien zuerst in ", "erschien zuerst im ", "erschien zuerst bei ", "erschien zuerst auf ", "zuerst erschienen in ", "zuerst erschienen bei ",
        "zuerst erschienen auf ", "est paru dans ", "paru initialement dans ", "publié initialement dans ", "publié initialement sur ", "initialement publié par ", "publicado originalmente en ", "publicado originalmente por ", "publicado originalmente em ", "apareció originalmente en ",
        "pubblicato originariamente su ", "pubblicato per la prima volta su ", "verscheen eerder in ", "verscheen eerder op ", "впервые опубликовано в ", "впервые опубликована в ", "本文首发于", "首发于", "本文转载自", "转载自", "轉載自", "本文原載於", "初出：", "初出:", "転載元：", "원문 출처: ",
    ];

    private static readonly string[] Articles = ["the ", "der ", "die ", "das ", "dem ", "den ", "le ", "la ", "l'", "el ", "il ", "o ", "a ", "de "];

    public static FoundValue<string>? Find(TextLayout layout)
    {
        foreach (var line in layout.Lines)
        {
            if (line.Text.Length is 0 or > LongestLine)
                continue;
            foreach (var head in Heads)
            {
                if (line.Text.IndexOf(head, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && Name(line.Text, at + head.Length) is var (start, length))
                    return new FoundValue<string>(line.Text.Substring(start, length), line.Offset + start, length, FieldRules.FirstPublished, 0.85, Inferred: true);
            }
        }

        return null;
    }

    // A name begins with a capital and ends with the sentence, or where the day begins.
    private static (int Start, int Length)? Name(string text, int start)
    {
        foreach (var article in Articles)
        {
            if (text.AsSpan(start).StartsWith(article, StringComparison.Ordinal))
            {
                start += article.Length;
                break;
            }
        }

        var end = text.AsSpan(start).IndexOfAny(NameEnds) is >= 0 and var stop ? start + stop : text.Length;
        foreach (var word in (string[])[" on ", " am ", " le ", " el ", " il ", " em ", " in ", " and "])
        {
            if (text.IndexOf(word, start, end - start, StringComparison.Ordinal) is > 0 and var at)
                end = at;
        }

        var name = text[start..end].TrimEnd();
        return name.Length is > 1 and <= LongestName && !char.IsLower(name[0]) && !char.IsDigit(name[0]) && SourceName.In(text[..(start + name.Length)], start) is not null ? (start, name.Length) : null;
    }
}
