using System.Buffers;
using System.Collections.Immutable;
using Briefings.Importing.Evidence;
using Briefings.Importing.Labels;
using Briefings.Importing.Lines;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Sources;

/// <summary>Finds where a text says that it was published first: <c>This article first appeared in the Harbour Times.</c></summary>
internal static class FirstPublished
{
    private const int LongestLine = 160;
    private const int LongestName = 50;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(",.;。，；（(");

    private static readonly ImmutableArray<string> Heads = SectionWords.LongestFirst(Section.FirstPublished);

    // All at once: nearly every line has none.
    private static readonly SearchValues<string> AnyHead = SearchValues.Create(Heads.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static readonly ImmutableArray<string> Articles = SectionWords.LongestFirst(Section.FirstPublishedArticles);

    private static readonly ImmutableArray<string> Ends = SectionWords.Written(Section.FirstPublishedEnds);

    public static FoundValue<string>? Find(TextLayout layout)
    {
        foreach (var line in layout.Lines)
        {
            if (line.Text.Length is 0 or > LongestLine || !line.Text.AsSpan().ContainsAny(AnyHead))
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
        foreach (var word in Ends)
        {
            if (text.IndexOf(word, start, end - start, StringComparison.Ordinal) is > 0 and var at)
                end = at;
        }

        var name = text[start..end].TrimEnd();
        return name.Length is > 1 and <= LongestName && !char.IsLower(name[0]) && !char.IsDigit(name[0]) && SourceName.In(text[..(start + name.Length)], start) is not null ? (start, name.Length) : null;
    }
}
