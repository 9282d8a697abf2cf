using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Fields;

/// <summary>Reads the lines below the running text, from the last one up: source, link, prompts of the page.</summary>
internal static class TailRule
{
    public static void Apply(SeedReading reading)
    {
        var lines = reading.Layout.Lines;
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            var line = lines[i];
            if (line.IsBlank || !reading.Ledger.IsFree(line))
                continue;
            if (!Takes(reading, line))
                return;
        }
    }

    private static bool Takes(SeedReading reading, TextLine line)
    {
        if (LabelRule.Apply(reading, line))
            return true;
        var reason = Prompts.IsPrompt(line.Text) ? LineReasons.Prompt
            : LineShapes.IsRule(line.Text) ? LineReasons.Rule
            : !line.IsProse && LineShapes.IsLinkBar(line.Text) ? LineReasons.LinkBar
            : null;
        if (reason is not null)
            reading.Ledger.Mark(line, LineKind.Noise, reason);
        return reason is not null;
    }
}
