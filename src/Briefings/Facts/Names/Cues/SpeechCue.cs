using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Names.Cues;

/// <summary>Decides whether a name is the one that speaks: <c>said X.</c>, <c>X told</c>, <c>X a déclaré</c>.</summary>
internal static class SpeechCue
{
    private static readonly WordList Auxiliaries = WordList.Of(Section.Auxiliaries);

    public static bool IsBeside(Paragraph paragraph, int first, int last) =>
        IsVerb(paragraph.At(last + 1))
        || (IsAuxiliary(paragraph.At(last + 1)) && IsVerb(paragraph.At(last + 2)))
        || (IsVerb(paragraph.At(first - 1)) && EndsClause(paragraph.At(last + 1)));

    private static bool IsVerb(TextToken token) =>
        token.Kind == TextTokenKind.Word && !token.IsCapital && Lexicon.SpeechVerbs.Has(token);

    private static bool IsAuxiliary(TextToken token) => token.Kind == TextTokenKind.Word && Auxiliaries.Has(token);

    private static bool EndsClause(TextToken token) => token.Kind == TextTokenKind.Mark && token.Text[0] is ',' or '.' or ';' or '\0' or ':';
}
