using System.Collections.Frozen;
using Briefings.Content.Writing;
using Briefings.Importing.Evidence;
using Briefings.Importing.Fields;
using Briefings.Importing.Lines;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Sources;

/// <summary>Finds the source above the link of an aggregator's page to it: <c>Harbour Times</c>, then <c>Read the original article</c>.</summary>
internal static class OriginalPrompt
{
    private const int LongestName = 40;

    private static readonly FrozenSet<string> Links = SectionWords.FoldedSet(Section.OriginalPrompts);

    public static FoundValue<string>? Find(SeedReading reading)
    {
        TextLine? above = null;
        foreach (var line in reading.Layout.Lines.Where(line => !line.IsBlank))
        {
            var isLink = line.Text.Length < 60 && Links.Contains(LatinFolding.Key(line.Text).Trim(' ', '>', '»', '›', '→', ':', '.'));
            if (isLink && above is { IsProse: false, EndsSentence: false } && above.Text.Length is > 1 and <= LongestName && !Prompts.IsPrompt(above.Text)
                && !DateLineRule.IsDateLine(reading, above.Text, out _))
                return new FoundValue<string>(above.Text, above.Offset, above.Text.Length, FieldRules.OriginalPrompt, 0.7, Inferred: true);
            above = line;
        }

        return null;
    }
}
