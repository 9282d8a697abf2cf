namespace Briefings.Importing.Datelines;

/// <summary>Reads the dateline at the head of a paragraph, in the ways of agencies the world over.</summary>
internal static class DatelineReader
{
    /// <summary>The dateline, or null when the paragraph simply begins.</summary>
    /// <param name="language">Primary subtag.</param>
    public static Dateline? Read(string paragraph, string language) =>
        EastAsianDateline.Read(paragraph, language) ?? ShapedDateline.Read(paragraph, language) ?? DateFirstDateline.Read(paragraph, language);
}
