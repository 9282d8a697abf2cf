using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Importing.Evidence;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Labels;

/// <summary>The words that name a field at the head of a line: <c>Quelle:</c>, <c>Original link:</c>, <c>发布时间：</c>.</summary>
internal static class FieldLabels
{
    private static readonly (FieldKind Kind, Section Section)[] Table =
    [
        (FieldKind.Title, Section.LabelTitle), (FieldKind.Date, Section.LabelDate), (FieldKind.Updated, Section.LabelUpdated),
        (FieldKind.Source, Section.LabelSource), (FieldKind.OriginalUrl, Section.LabelLink), (FieldKind.Language, Section.LabelLanguage),
        (FieldKind.Place, Section.LabelPlace), (FieldKind.Author, Section.LabelAuthor), (FieldKind.Editor, Section.LabelEditor),
        (FieldKind.Other, Section.LabelOther),
    ];

    private const int LongestOfPaper = 8;

    private static readonly ImmutableArray<(string Word, FieldKind Kind)> OfPapers =
        [.. SectionWords.Written(Section.LabelAuthor).Select(word => (word, FieldKind.Author)).Concat(SectionWords.Written(Section.LabelEditor).Select(word => (word, FieldKind.Editor))).Where(label => label.word.Length > 1 && Scripts.IsHan(label.word[0]))];

    // A word that languages give to two fields belongs to the one that comes first.
    private static readonly FrozenDictionary<string, FieldKind> Kinds = Table
        .SelectMany(row => SectionWords.Folded(row.Section).Select(word => (Word: word, row.Kind)))
        .DistinctBy(label => label.Word).ToFrozenDictionary(label => label.Word, label => label.Kind, StringComparer.Ordinal);

    /// <summary>Reads the label at the head of a line.</summary>
    /// <returns>The field and where its value begins; null when the line has no label.</returns>
    public static (FieldKind Kind, int ValueStart)? Read(string line)
    {
        var colon = line.AsSpan(0, Math.Min(line.Length, 40)).IndexOfAny(':', '：');
        if (colon > 0 && Find(line[..colon]) is { } labelled)
            return (labelled, SkipSpace(line, colon + 1));
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        if (space is < 2 or > 12 || Find(line[..space]) is not { } kind)
            return null;
        // Without a colon the value itself must show that the word is a label, or the word's capitals: "date 2025-09-11", "url http://…", "SOURCE Harbour Works".
        var value = line.AsSpan(space).TrimStart();
        var speaks = kind == FieldKind.Date ? value.Length > 0 && char.IsDigit(value[0])
            : kind == FieldKind.Source ? IsCapital(line[..space]) && value.Length is > 1 and < 70 && char.IsUpper(value[0])
            : kind == FieldKind.OriginalUrl && value.StartsWith("http", StringComparison.OrdinalIgnoreCase);
        return speaks ? (kind, SkipSpace(line, space)) : null;
    }

    private static bool IsCapital(string word) => word.All(char.IsUpper);

    private static FieldKind? Find(string label) =>
        OfPaper(label) ?? (Kinds.TryGetValue(LatinFolding.Fold(label).Trim(' ', '*', '#', '\u00A0', '\u3000', '(', '（', '[', '【', '［').ToLowerInvariant(), out var kind) ? kind : null);

    // "晨报记者", "每经编辑": whose reporter or editor it is.
    private static FieldKind? OfPaper(string label)
    {
        if (label.Length is < 4 or > LongestOfPaper || !label.All(Scripts.IsHan))
            return null;
        foreach (var (word, kind) in OfPapers)
        {
            if (label.Length > word.Length && label.EndsWith(word, StringComparison.Ordinal))
                return kind;
        }

        return null;
    }

    private static int SkipSpace(string line, int i)
    {
        while (i < line.Length && char.IsWhiteSpace(line[i]))
            i++;
        return i;
    }
}
