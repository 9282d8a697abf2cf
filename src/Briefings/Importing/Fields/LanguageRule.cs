using System.Collections.Immutable;
using System.Text;
using Briefings.Configuration;
using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Fields;

/// <summary>Decides a text's language by its running text, not by the page around it.</summary>
internal static class LanguageRule
{
    private const int EnoughProse = 200;
    private const int LongRest = 200;

    public static (LanguageTag Language, double Confidence) Read(TextLayout layout)
    {
        var prose = new StringBuilder();
        foreach (var line in layout.Lines)
        {
            if (line.IsProse && prose.Length < 20_000)
                prose.Append(line.Text).Append('\n');
        }

        return LanguageCertainty.Detect(prose.Length > EnoughProse ? prose.ToString() : layout.Source.Text);
    }

    /// <summary>How sure the language of a whole page is: less where what was taken for the article, or all that is around it, is in another one.</summary>
    public static double OfPage(SeedReading reading, ImmutableArray<BodyBlock> blocks, double confidence)
    {
        var primary = reading.Language.Primary;
        var body = string.Join('\n', blocks.Select(block => block.Text));
        if (IsOther(body, primary, Certainty.Asked))
            return Math.Min(confidence, LanguageCertainty.Mixed);
        var rest = string.Join('\n', reading.Layout.Lines.Where(line => !line.IsBlank && !reading.Ledger.IsBody(line)).Select(line => line.Text));
        return rest.Length >= LongRest && IsOther(rest, primary, Certainty.Stated) ? Math.Min(confidence, LanguageCertainty.Mixed) : confidence;
    }

    private static bool IsOther(string text, string primary, double least) =>
        LanguageCertainty.Detect(text) is var (language, confidence) && confidence >= least && language.Primary != primary;
}
