namespace Briefings.Content.Writing;

/// <summary>Sets one field in the front matter of a file and leaves everything else as a person wrote it.</summary>
internal static class FrontMatterEditor
{
    private const string Fence = "---";

    /// <param name="text">A file that begins with front matter.</param>
    /// <param name="key">Of the first level.</param>
    /// <param name="value">Empty to take the field out.</param>
    /// <returns>Null where the file has no front matter.</returns>
    public static string? Set(string text, string key, string value)
    {
        var lines = text.Split('\n').ToList();
        var end = lines.FindIndex(1, line => line.TrimEnd() == Fence);
        if (lines[0].TrimEnd() != Fence || end < 0)
            return null;
        var at = lines.FindIndex(1, end - 1, line => line.StartsWith(key + ":", StringComparison.Ordinal));
        var isNew = at < 0;
        if (isNew)
            at = AfterTitle(lines, end);
        else
            lines.RemoveRange(at, EndOf(lines, at, end) - at);
        if (value.Length > 0)
            lines.Insert(at, $"{key}: {YamlText.Scalar(value)}");
        return string.Join('\n', lines);
    }

    private static int AfterTitle(List<string> lines, int end)
    {
        var title = lines.FindIndex(1, end - 1, line => line.StartsWith("title:", StringComparison.Ordinal));
        return title < 0 ? end : EndOf(lines, title, end);
    }

    // A value goes on in the lines that are set in, and in those of a list.
    private static int EndOf(List<string> lines, int start, int end)
    {
        var next = start + 1;
        while (next < end && lines[next] is [' ' or '\t' or '-', ..])
            next++;
        return next;
    }
}
