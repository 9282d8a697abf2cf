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
    private const int ShortKind = 10;

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
        var rest = Key(text);
        var isShort = true;
        var found = false;
        foreach (var kind in Kinds)
        {
            if (!rest.Contains(kind, StringComparison.Ordinal))
                continue;
            rest = rest.Replace(kind, " ", StringComparison.Ordinal);
            found = true;
            isShort &= char.IsLower(kind[0]) && kind.Length <= ShortKind;
        }

        // Two or three words beside the kind: "Original Press Release", "Inhalt der originalen Pressemeldung"; hardly any beside a short one.
        return found && Scripts.Weight(rest) <= (isShort ? 4 : 22);
    }

    /// <summary>Whether the line heads a table of contents.</summary>
    public static bool IsContents(string text) => text.Length < 30 && Contents.Contains(Key(text));

    private static string Key(string text)
    {
        // "P R E S S E M I T T E I L U N G"
        var isSpread = text.Length > 8 && Enumerable.Range(0, text.Length / 2).All(i => char.IsLetter(text[2 * i]) && text[(2 * i) + 1] is ' ');
        return LatinFolding.Fold(isSpread ? text.Replace(" ", "", StringComparison.Ordinal) : text).ToLowerInvariant().Trim(' ', ':', '：', '\u00A0', '\u3000');
    }
}
