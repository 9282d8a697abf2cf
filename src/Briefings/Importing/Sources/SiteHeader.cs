using System.Collections.Immutable;
using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Sources;

/// <summary>Finds the name of the site that a text was copied from, in what is above it.</summary>
internal static class SiteHeader
{
    private const int LinesLookedAt = 12;

    private static readonly ImmutableArray<string> Greetings = SectionWords.LongestFirst(Section.SiteGreetings);

    private static readonly ImmutableArray<string> Homepage = SectionWords.Written(Section.Homepage);

    public static FoundValue<string>? Find(TextLayout layout) => Greeting(layout) ?? HomeLink(layout);

    private static FoundValue<string>? Greeting(TextLayout layout)
    {
        foreach (var line in layout.Lines.Take(LinesLookedAt))
        {
            foreach (var greeting in Greetings)
            {
                if (!line.Text.StartsWith(greeting, StringComparison.OrdinalIgnoreCase) || line.IsProse)
                    continue;
                var name = line.Text[greeting.Length..].TrimEnd('!', '.', ' ');
                if (name.Length is > 1 and < 50)
                    return new FoundValue<string>(name, line.Offset + greeting.Length, name.Length, FieldRules.SiteGreeting, 0.8);
            }
        }

        return null;
    }

    // "Back to: other news || Harbour Project homepage.": the last link of the page leads home.
    private static FoundValue<string>? HomeLink(TextLayout layout)
    {
        foreach (var line in layout.Lines.TakeLast(LinesLookedAt))
        {
            if (line.IsProse)
                continue;
            var end = Homepage.Max(word => line.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase));
            var start = end < 0 ? -1 : line.Text.AsSpan(0, end).LastIndexOfAny("|:/>»") + 1;
            if (start < 1 || line.Text[start..end].Trim() is not { Length: > 2 and < 50 } name)
                continue;
            start = line.Text.IndexOf(name, start, StringComparison.Ordinal);
            return new FoundValue<string>(name, line.Offset + start, name.Length, FieldRules.Homepage, 0.8);
        }

        return null;
    }
}
