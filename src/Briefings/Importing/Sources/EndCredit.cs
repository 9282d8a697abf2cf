using Briefings.Importing.Evidence;
using Briefings.Importing.Labels;

namespace Briefings.Importing.Sources;

/// <summary>Finds the source that the last paragraph names in parentheses: <c>… on Monday. (Source: Harbour Council)</c>. It may be that of its figures.</summary>
internal static class EndCredit
{
    private const int Longest = 80;
    private const double Likely = 0.75;

    public static FoundValue<string>? Find(SeedReading reading)
    {
        if (reading.Layout.Lines.LastOrDefault(line => line.Text.Length > Longest) is not { } line || line.Text.AsSpan().TrimEnd(" .").Length is var end && line.Text[end - 1] is not (')' or '）' or ']' or '】'))
            return null;
        var open = line.Text.AsSpan(0, end).LastIndexOfAny("(（[【");
        var inside = open > 0 && end - open <= Longest ? line.Text[(open + 1)..(end - 1)] : "";
        return FieldLabels.Read(inside) is (FieldKind.Source, var start) && SourceName.In(inside, start) is var (at, length)
            ? SeedReading.In(line, (open + 1 + at, length), inside.Substring(at, length), FieldRules.EndCredit) with { Inferred = true, Confidence = Likely }
            : null;
    }
}
