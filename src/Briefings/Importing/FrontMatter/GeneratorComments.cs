using System.Collections.Immutable;
using System.Text;

namespace Briefings.Importing.FrontMatter;

/// <summary>Finds what its author noted for himself in the way of a generator: it was never shown, and is not shown here.</summary>
internal static class GeneratorComments
{
    private static readonly (string Open, string Close)[] Marks = [("{{/*", "*/}}"), ("{{!--", "--}}"), ("{# ", "#}"), ("{#-", "#}"), ("<?php", "?>"), ("<script", "</script>"), ("<style", "</style>")];

    /// <param name="text">The whole file.</param>
    /// <param name="from">Where its front matter ends.</param>
    /// <returns>Where each begins and ends, in order, none within another. One that is not closed is none.</returns>
    public static ImmutableArray<(int Start, int End)> Find(string text, int from)
    {
        var found = ImmutableArray.CreateBuilder<(int Start, int End)>();
        foreach (var span in Marks.SelectMany(mark => Between(text, mark.Open, mark.Close)).Concat(OfLiquid(text)).Concat(OfObsidian(text)).OrderBy(span => span.Start))
        {
            if (span.Start >= from && (found.Count == 0 || span.Start >= found[^1].End))
                found.Add(span);
        }

        return found.DrainToImmutable();
    }

    /// <summary>What is left of a line.</summary>
    /// <param name="line">Its text.</param>
    /// <param name="start">Where it begins in the whole.</param>
    /// <param name="spans">Where comments are, as they were found.</param>
    public static string Cut(string line, int start, ImmutableArray<(int Start, int End)> spans)
    {
        var end = start + line.Length;
        var left = new StringBuilder();
        var from = start;
        for (var i = FirstBehind(start, spans); i < spans.Length && spans[i].Start < end; i++)
        {
            if (spans[i].Start > from)
                left.Append(line, from - start, spans[i].Start - from);
            from = Math.Min(spans[i].End, end);
        }

        return from == start ? line : left.Append(line, from - start, end - from).ToString().TrimEnd();
    }

    private static int FirstBehind(int place, ImmutableArray<(int Start, int End)> spans)
    {
        var (low, high) = (0, spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End <= place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static IEnumerable<(int Start, int End)> Between(string text, string open, string close)
    {
        for (var at = text.IndexOf(open, StringComparison.Ordinal); at >= 0;)
        {
            var end = text.IndexOf(close, at + open.Length, StringComparison.Ordinal);
            if (end < 0)
                yield break;
            yield return (at, end + close.Length);
            at = text.IndexOf(open, end + close.Length, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<(int Start, int End)> OfLiquid(string text)
    {
        for (var at = text.IndexOf("{%", StringComparison.Ordinal); at >= 0;)
        {
            var from = at + 2;
            if (text.AsSpan(at + 2).TrimStart("- ").StartsWith("comment", StringComparison.Ordinal))
            {
                var last = text.IndexOf("endcomment", at, StringComparison.Ordinal);
                var end = last < 0 ? -1 : text.IndexOf("%}", last, StringComparison.Ordinal);
                if (end < 0)
                    yield break;
                yield return (at, from = end + 2);
            }

            at = text.IndexOf("{%", from, StringComparison.Ordinal);
        }
    }

    // A word may end in "%%" and none begins with it.
    private static IEnumerable<(int Start, int End)> OfObsidian(string text)
    {
        for (var at = text.IndexOf("%%", StringComparison.Ordinal); at >= 0;)
        {
            var from = at + 2;
            if (at == 0 || char.IsWhiteSpace(text[at - 1]))
            {
                var end = text.IndexOf("%%", from, StringComparison.Ordinal);
                if (end < 0)
                    yield break;
                yield return (at, from = end + 2);
            }

            at = text.IndexOf("%%", from, StringComparison.Ordinal);
        }
    }
}
