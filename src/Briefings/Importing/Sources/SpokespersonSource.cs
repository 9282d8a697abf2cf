using Briefings.Importing.Body;
using Briefings.Importing.Evidence;

namespace Briefings.Importing.Sources;

/// <summary>Finds the sender in who comments: <c>Ann Hill, HWG board member, comments:</c>, where another of the HWG does so too.</summary>
internal static class SpokespersonSource
{
    private const int FewestSpeakers = 2;
    private const int LongestLine = 200;
    private const int ShortestName = 3;

    public static FoundValue<string>? Find(IReadOnlyList<BodyBlock> blocks)
    {
        var named = new Dictionary<string, int>();
        foreach (var block in blocks)
        {
            if (block.Kind != BlockKind.Paragraph || block.Text.Length > LongestLine || block.Text[^1] is not (':' or '：') || !block.Text.Contains(',', StringComparison.Ordinal))
                continue;
            foreach (var (start, length) in Acronyms(block.Text).DistinctBy(at => block.Text.Substring(at.Start, at.Length)))
            {
                var name = block.Text.Substring(start, length);
                named[name] = named.GetValueOrDefault(name) + 1;
                if (named[name] == FewestSpeakers)
                    return new FoundValue<string>(name, block.SourceOffset(start), length, FieldRules.Speakers, 0.5, Inferred: true);
            }
        }

        return null;
    }

    // In "FFG-Vorstand" and "FFG's" the name ends before the mark.
    private static IEnumerable<(int Start, int Length)> Acronyms(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsUpper(text[i]))
                i++;
            if (i - start >= ShortestName && (i == text.Length || !char.IsLetterOrDigit(text[i])) && (start == 0 || !char.IsLetterOrDigit(text[start - 1])))
                yield return (start, i - start);
        }
    }
}
