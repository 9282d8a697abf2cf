using Briefings.Importing.Evidence;
using Briefings.Importing.Labels;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Fields;

/// <summary>Recognises a line above the title that is the sender's name: it is signed with again below the text.</summary>
internal static class SenderLine
{
    private const int Longest = 60;
    private const int MostWords = 8;
    private const int LinesLookedAt = 25;
    private const int LeadLength = 160;

    /// <param name="line">Above the running text.</param>
    public static bool Is(SeedReading reading, TextLine line)
    {
        if (line.Text.Length > Longest || line.Text.Length < 3 || line.EndsSentence || line.Text.Split(' ').Length > MostWords)
            return false;
        var lines = reading.Layout.Lines;
        // Only below the running text: a title may be there twice above it.
        for (var i = lines.Length - 1; i >= Math.Max(line.Number, lines.Length - LinesLookedAt) && !lines[i].IsProse; i--)
        {
            if (Names(lines[i].Text, line.Text))
                return reading.Layout.HasProse(line.Number, i);
        }

        return false;
    }

    /// <summary>Whether a line that is no title is a name that the first paragraph writes in the same words.</summary>
    /// <param name="candidates">All lines that may be the title.</param>
    public static bool IsInLead(SeedReading reading, TextLine line, List<TextLine> candidates)
    {
        var words = line.Text.Split(' ').Length;
        var isName = Language.Scripts.IsUnspaced(line.Text[0]) ? line.Text.Length is >= 4 and <= 24 : words is >= 2 and <= 6 && line.Text.Length <= Longest;
        if (!isName || line.EndsSentence || !candidates.Exists(other => other != line && other.Weight >= line.Weight * 1.4 && !other.Text.Contains(line.Text, StringComparison.Ordinal)))
            return false;
        var lead = reading.Layout.Lines.FirstOrDefault(other => other.IsProse && other.Number > line.Number);
        var at = lead?.Text.IndexOf(line.Text, StringComparison.Ordinal) ?? -1;
        return at >= 0 && at < LeadLength && (at == 0 || !char.IsLetter(lead!.Text[at - 1]) || Language.Scripts.IsUnspaced(line.Text[0]));
    }

    // The name alone, or behind a label, or before what is said of it.
    private static bool Names(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        if (at < 0 || text.Length > name.Length + Longest)
            return false;
        var isBehindLabel = at == 0 ? text.Length == name.Length : FieldLabels.Read(text) is (FieldKind.Source, var start) && start == at;
        return isBehindLabel || (at > 0 && ContactWords.IsLabel(text) && text[..at].TrimEnd().EndsWith(':'));
    }
}
