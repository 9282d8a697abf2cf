using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Lines;

/// <summary>Lines that ask the reader of a web page to do something, or that pages carry everywhere.</summary>
internal static class Prompts
{
    private static readonly FrozenSet<string> Whole = SectionWords.FoldedSet(Section.Prompts);

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…。！？");

    private static readonly ImmutableArray<string> Heads = SectionWords.Folded(Section.PromptStarts);

    /// <summary>The text without the prompt behind its last sentence: <c>… in June. Read more...</c></summary>
    public static string CutTrailing(string text)
    {
        var tail = text.TrimEnd(' ', '.', '…', '»', '›', '>', ']', ')', '→');
        var end = tail.AsSpan().LastIndexOfAny(SentenceEnds) + 1;
        return end > 1 && end < tail.Length && IsPrompt(tail[end..].TrimStart(' ', '[', '(')) ? text[..end] : text;
    }

    /// <summary>Whether the line is nothing but such a prompt.</summary>
    public static bool IsPrompt(string line)
    {
        if (line.Length is 0 or > 120)
            return false;
        var key = LatinFolding.Key(line).Trim(' ', '\u00A0', '\u3000', ':', '.', '»', '›', '>', '<', '«', '‹', '|', '…', '*');
        return Whole.Contains(key) || Heads.Any(head => key.StartsWith(head, StringComparison.Ordinal));
    }
}
