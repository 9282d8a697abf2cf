using System.Collections.Immutable;
using System.Text;
using Briefings.Configuration;
using Briefings.Language;
using Briefings.Rendering.Markdown;

namespace Briefings.Rendering.Bodies;

/// <summary>Finds the paragraphs of a text that name a person or a thing, with the sentence that does first.</summary>
/// <remarks>It searches the text that the page shows, so what may not be shown is not quoted either.</remarks>
internal sealed class MentionFinder
{
    private const int MostBlocks = 12;

    // A sentence that is longer is cut around the name.
    private const int MostContext = 130;

    // A page looks for the same few names in all its briefings.
    private readonly Dictionary<string, Needle[]> _needles = new(StringComparer.Ordinal);

    /// <param name="text">Of the briefing, as its page shows it.</param>
    /// <param name="names">The spellings to look for.</param>
    /// <returns>Null where the text does not have the name in so many words.</returns>
    public SubjectMention? Find(MarkdownText text, ImmutableArray<string> names, LanguageTag language)
    {
        SubjectMention? first = null;
        var blocks = ImmutableArray.CreateBuilder<int>();
        Needle[] needles = names is [var only] ? NeedlesOf(only) : [.. names.SelectMany(NeedlesOf).DistinctBy(needle => needle.Name, StringComparer.Ordinal)];
        if (!Array.Exists(needles, needle => text.Utf8.AsSpan().IndexOf(needle.Utf8) >= 0))
            return null;
        for (var i = 0; i < text.Blocks.Length && blocks.Count < MostBlocks; i++)
        {
            var block = text.Block(i);
            foreach (var (name, utf8) in needles)
            {
                if (block.Span.IndexOf(utf8) < 0 || InContext(HtmlWords.Of(block.Span), name, language) is not { } found)
                    continue;
                blocks.Add(i);
                first ??= found;
                break;
            }
        }

        return first is null ? null : first with { Blocks = blocks.ToImmutable() };
    }

    private Needle[] NeedlesOf(string name)
    {
        if (!_needles.TryGetValue(name, out var needles))
            _needles.Add(name, needles = [.. Spellings(name).Distinct(StringComparer.Ordinal).Select(spelling => new Needle(spelling, ToHtml(spelling)))]);
        return needles;
    }

    // As it is, as a sentence begins it, as a title has it, and broken over two lines.
    private static IEnumerable<string> Spellings(string name)
    {
        if (name.Length == 0)
            yield break;
        yield return name;
        yield return char.ToUpperInvariant(name[0]) + name[1..];
        yield return string.Join(' ', name.Split(' ').Select(word => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
        for (var space = name.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = name.IndexOf(' ', space + 1))
            yield return $"{name[..space]}\n{name[(space + 1)..]}";
    }

    private static byte[] ToHtml(string name) => Encoding.UTF8.GetBytes(name
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal));

    private static SubjectMention? InContext(string paragraph, string name, LanguageTag language)
    {
        var at = IndexOfWord(paragraph, name);
        if (at < 0)
            return null;
        var sentence = SentenceReader.Read(paragraph, language.Primary)
            .FirstOrDefault(sentence => sentence.Offset <= at && at + name.Length <= sentence.Offset + sentence.Length);
        var (start, length) = sentence.Length > 0 ? sentence : (Offset: 0, paragraph.Length);
        var before = paragraph[start..at];
        var after = paragraph[(at + name.Length)..(start + length)];
        return new SubjectMention([], CutStart(before), name.Replace('\n', ' '), CutEnd(after));
    }

    private static int IndexOfWord(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var isStart = at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]) || !char.IsAsciiLetterOrDigit(name[0]);
            var end = at + name.Length;
            if (isStart && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]) || !char.IsAsciiLetterOrDigit(name[^1])))
                return at;
        }

        return -1;
    }

    private static string CutStart(string text)
    {
        if (text.Length <= MostContext)
            return text.TrimStart();
        var space = text.IndexOf(' ', text.Length - MostContext);
        var from = space >= 0 ? space + 1 : text.Length - MostContext;
        return "…" + text[(char.IsLowSurrogate(text[from]) ? from + 1 : from)..];
    }

    private static string CutEnd(string text)
    {
        if (text.Length <= MostContext)
            return text.TrimEnd();
        var space = text.LastIndexOf(' ', MostContext);
        var end = space > 0 ? space : MostContext;
        return text[..(char.IsLowSurrogate(text[end]) ? end - 1 : end)] + "…";
    }

    /// <summary>A spelling, and its bytes in HTML.</summary>
    private readonly record struct Needle(string Name, byte[] Utf8);
}
