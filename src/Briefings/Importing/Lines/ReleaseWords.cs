using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Lines;

/// <summary>Headings that say what kind of text follows, or that a table of contents does.</summary>
internal static class ReleaseWords
{
    private const int Longest = 60;

    private static readonly ImmutableArray<string> Kinds = SectionWords.Folded(Section.ReleaseKinds);

    private static readonly FrozenSet<string> Contents = SectionWords.FoldedSet(Section.ContentsHeadings);

    /// <summary>Whether a short line only says that this is a press release.</summary>
    public static bool IsKindOfText(TextLine line)
    {
        return !line.IsProse && NamesKind(line.Text);
    }

    /// <summary>Whether the words say what kind of text it is, and hardly more.</summary>
    public static bool NamesKind(string text)
    {
        if (text.Length > Longest)
            return false;
        var key = Key(text);
        foreach (var kind in Kinds)
        {
            // Two or three words beside the kind: "Original Press Release", "Inhalt der originalen Pressemeldung".
            if (key.Contains(kind, StringComparison.Ordinal) && Scripts.Weight(key) - Scripts.Weight(kind) <= 22)
                return true;
        }

        return false;
    }

    /// <summary>Whether the line heads a table of contents.</summary>
    public static bool IsContents(string text) => text.Length < 30 && Contents.Contains(Key(text));

    private static string Key(string text) => LatinFolding.Fold(text).ToLowerInvariant().Trim(' ', ':', '：', '\u00A0', '\u3000');
}
