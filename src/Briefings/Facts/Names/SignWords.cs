using System.Collections.Immutable;
using Briefings.Facts.Names.Tagging;

namespace Briefings.Facts.Names;

/// <summary>The signs of a name in words, for evidence and review.</summary>
internal static class SignWords
{
    public static string Of(FoundName name)
    {
        var signs = name.Signs;
        ImmutableArray<(bool Holds, string Words)> words =
        [
            (signs.Mentions == 1, "named once"),
            (signs.Mentions == 2, "named twice"),
            (signs.Mentions > 2, $"named {signs.Mentions} times"),
            (name.Kind == NameKind.Person && signs.IsKnownGiven, "known given name"),
            (name.Kind == NameKind.Person && signs.IsKnownSurname, "known surname"),
            (signs.HasRole, "office beside it"),
            (name.Kind == NameKind.Person && signs.HasCue && !signs.HasRole, "title or verb of speech beside it"),
            (signs.HasInitials, "its initials are in the text"),
            (signs.IsInitials, "in brackets behind its name in full"),
            (name.Kind == NameKind.Organization && signs.HasHead, "word for an organization in it"),
            (signs.LastWordAlone, "last word alone, too"),
            (signs.OtherKind > 0, "elsewhere in the text read as something else"),
            (signs.InLowerCase, "a word of it in lower case, too"),
            (signs.InTitlesOnly, "only where every word has a capital"),
            (signs.IsByRule, "by a rule alone"),
        ];
        return string.Join("; ", words.Where(sign => sign.Holds).Select(sign => sign.Words));
    }
}
