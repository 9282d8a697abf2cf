using System.Text;
using Briefings.Configuration;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Fields;

/// <summary>Decides a text's language by its running text, not by the page around it.</summary>
internal static class LanguageRule
{
    private const int EnoughProse = 200;

    public static (LanguageTag Language, double Confidence) Read(TextLayout layout)
    {
        var prose = new StringBuilder();
        foreach (var line in layout.Lines)
        {
            if (line.IsProse && prose.Length < 20_000)
                prose.Append(line.Text).Append('\n');
        }

        return LanguageDetector.Detect(prose.Length > EnoughProse ? prose.ToString() : layout.Source.Text);
    }
}
