using System.Collections.Frozen;
using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Sources;

/// <summary>Finds the sender whose name is in brackets before the title and begins the text too: <c>[Harbour] We sail on</c>.</summary>
internal static class TitleBrand
{
    private const int LongestName = 40;

    // What an editor sets in brackets, and a text may begin with as well.
    private static readonly FrozenSet<string> Kinds = SectionWords.Written(Section.TitleMarks).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FoundValue<string>? Find(SeedReading reading, BodyBlock lead)
    {
        if (reading.Fields.Title is not { } title || Bracketed(title.Value) is not { } name)
            return null;
        if (!BeginsWith(lead.Text, name))
            return new FoundValue<string>(name, title.Offset + 1, name.Length, FieldRules.BracketedName, 0.5, Inferred: true);
        return new FoundValue<string>(name, title.Offset + 1, name.Length, FieldRules.TitleBrand, 0.7, Inferred: true);
    }

    private static string? Bracketed(string title)
    {
        var close = title.Length > 0 && title[0] is '[' or '【' ? title.AsSpan().IndexOfAny(']', '】') : -1;
        if (close is < 3 or > LongestName || close == title.Length - 1)
            return null;
        var name = title[1..close];
        return char.IsUpper(name[0]) && !Kinds.Contains(name) ? name : null;
    }

    // "Update: …" repeats a kind of text; a sender is the subject of its sentence.
    private static bool BeginsWith(string text, string name) =>
        text.StartsWith(name, StringComparison.Ordinal) && text.Length > name.Length && text[name.Length] is not (':' or '：' or '.' or '-' or '\n');
}
