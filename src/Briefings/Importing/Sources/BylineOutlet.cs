using Briefings.Importing.Evidence;
using Briefings.Importing.Fields;
using Briefings.Importing.Labels;

namespace Briefings.Importing.Sources;

/// <summary>Finds the paper that is behind the author's name: <c>By Ann Miller, Harbour Times</c>, <c>By Ann Miller | Harbour Times | 3 April 2025</c>.</summary>
internal static class BylineOutlet
{
    private const int LinesLookedAt = 12;
    private const int LongestLine = 100;
    private const int FewestParts = 2;

    public static FoundValue<string>? Find(SeedReading reading)
    {
        foreach (var line in reading.Layout.Lines.Where(line => !line.IsBlank).Take(LinesLookedAt))
        {
            if (line.IsProse || line.Text.Length > LongestLine)
                continue;
            var (start, end) = (line.Text.IndexOfAny(['|', ',', '•', '·']) + 1, line.Text.Length);
            if (start < FewestParts || !BylineRule.IsByline(line.Text[..(start - 1)].Trim(), reading.Language.Primary))
                continue;
            end = line.Text.AsSpan(start).IndexOfAny("|•·,") is >= 0 and var next ? start + next : end;
            start += line.Text[start..end].TakeWhile(char.IsWhiteSpace).Count();
            var name = line.Text[start..end].Trim();
            if (name.Length > 1 && char.IsUpper(name[0]) && !name.Any(char.IsDigit) && SourceName.In(line.Text[..(start + name.Length)], start) is not null)
                return new FoundValue<string>(name, line.Offset + start, name.Length, FieldRules.BylineOutlet, 0.65, Inferred: true);
        }

        return null;
    }
}
