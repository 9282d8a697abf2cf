using Briefings.Facts.Numbers;
using Briefings.Facts.Words;

namespace Briefings.Facts.Events;

/// <summary>Finds the issue that a title names: <c>Hafenbrief Nr. 17</c>, <c>Courrier du port n° 248: …</c>.</summary>
internal static class IssueReader
{
    private const int MostWords = 6;
    private const int ShortestName = 4;

    /// <param name="paragraph">Names are read in the title only.</param>
    public static IEnumerable<EventMention> Read(Paragraph paragraph)
    {
        if (paragraph.Index != FactSpan.Title || IssueNumbers.In(paragraph.Text).FirstOrDefault() is not ({ } number, var place))
            yield break;
        var name = paragraph.Text[..place.Start.Value].TrimEnd(' ', '\u00A0', ',', ':', '(', '[', '-', '–', '—', '|').TrimStart();
        if (name.Length >= ShortestName && char.IsLetter(name[0]) && !char.IsLower(name[0]) && name.Count(sign => sign == ' ') < MostWords && Ends(paragraph.Text, place.End.Value))
            yield return new EventMention(paragraph.Text[..place.End.Value].TrimStart(), WordList.Key(name), number, new FactSpan(FactSpan.Title, 0, place.End.Value)) { IsIssue = true };
    }

    // "Gesetz Nr. 12 verabschiedet" counts something else than itself.
    private static bool Ends(string title, int at)
    {
        var rest = title.AsSpan(at).TrimStart();
        return rest.IsEmpty || rest[0] is ':' or '–' or '—' or '-' or ',' or ';' or '(' or ')' or ']' or '|' or '·' or '/' or '：' or '（';
    }
}
