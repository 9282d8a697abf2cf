namespace Briefings.Files;

/// <summary>Finds what a version control writes into a file whose versions it could not merge; both would be published.</summary>
internal static class MergeMarks
{
    private const string Ours = "<<<<<<< ";
    private const string Between = "=======";
    private const string Theirs = ">>>>>>> ";

    /// <returns>The line, 1-based, on which the first version begins; 0 for none. What is in a block of code is an example.</returns>
    public static int Find(SourceText source)
    {
        if (!source.Text.Contains(Ours, StringComparison.Ordinal) || !source.Text.Contains(Theirs, StringComparison.Ordinal))
            return 0;
        var (first, isCode, hasBoth) = (0, false, false);
        for (var number = 1; number <= source.LineCount; number++)
        {
            var line = source.Line(number);
            if (line.StartsWith("```") || line.StartsWith("~~~"))
                isCode = !isCode;
            else if (isCode)
                continue;
            else if (line.StartsWith(Ours))
                (first, hasBoth) = (number, false);
            else if (first > 0 && line.TrimEnd() is Between)
                hasBoth = true;
            else if (hasBoth && line.StartsWith(Theirs))
                return first;
        }

        return 0;
    }
}
