using System.Collections.Immutable;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Words;

/// <summary>Reads the heading of what a sender puts under its texts about itself: <c>About Harbour Works</c>.</summary>
internal static class AboutHeading
{
    private const int LongestName = 60;

    private static readonly ImmutableArray<string> Heads = SectionWords.LongestFirst(Section.AboutHeads);

    /// <returns>The place of the sender's name, or null for any other text.</returns>
    public static (int Start, int Length)? Read(string text)
    {
        var head = Heads.FirstOrDefault(head => text.StartsWith(head, StringComparison.OrdinalIgnoreCase));
        if (head is null)
            return null;
        var end = text.AsSpan(head.Length).IndexOfAny([':', '：', '\n']) is > 0 and var colon ? head.Length + colon : text.Length;
        var dash = text.IndexOf(" -- ", StringComparison.Ordinal);
        end = dash > 0 && dash < end ? dash : end;
        end = text.AsSpan(0, end).TrimEnd(" ?!").Length;
        var name = text[head.Length..end];
        return name.Length is > 1 and < LongestName && (char.IsUpper(name[0]) || !char.IsAscii(name[0]))
            ? (head.Length, name.Length)
            : null;
    }
}
