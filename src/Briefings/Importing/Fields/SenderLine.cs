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
