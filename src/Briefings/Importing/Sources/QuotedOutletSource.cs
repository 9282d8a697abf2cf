using System.Collections.Frozen;
using Briefings.Importing.Body;
using Briefings.Importing.Evidence;

namespace Briefings.Importing.Sources;

/// <summary>Finds the paper or broadcaster that people of the text speak to: <c>she told the Harbour Times</c>.</summary>
internal static class QuotedOutletSource
{
    private const int MostWords = 4;
    private const int MostInside = 12;

    private static readonly string[] Openings =
    [
        " told the ", " told ", " tells the ", " tells ", " speaking to the ", " speaking to ", " in an interview with the ", " in an interview with ",
        " gegenüber der ", " gegenüber dem ", " gegenüber ", " sagte der ", " sagte dem ", " im Gespräch mit der ", " im Gespräch mit dem ", " im Gespräch mit ",
        " a déclaré au ", " a déclaré à ", " a confié au ", " a confié à ", " a dit au ", " dijo a la ", " dijo al ", " dijo a ", " declaró a ", " declaró al ", " disse à ", " disse ao ", " ha detto a ", " ha detto al ",
    ];

    // "BBCに語った": the name stands before.
    private static readonly string[] Closings = ["に語った", "に話した", "に述べた", "に対し", "の取材に"];

    // What names a medium: the last word, or the first of those that are named with an article.
    private static readonly FrozenSet<string> Kinds =
        ("times|post|news|journal|herald|tribune|guardian|gazette|telegraph|independent|observer|mail|mirror|today|magazine|radio|tv|television|weekly|daily|chronicle|"
        + "zeitung|nachrichten|spiegel|rundschau|kurier|anzeiger|tageblatt|presse|rundfunk|figaro|monde|parisien|libération|échos|express|point|país|mundo|vanguardia|abc|stampa|repubblica|corriere|folha|globo").Split('|').ToFrozenSet();

    private static readonly FrozenSet<string> Broadcasters =
        "ABC|AFP|ANSA|AP|ARD|ARTE|BBC|BR|CBC|CBS|CGTN|CNBC|CNN|DW|EFE|HR|ITV|MDR|NBC|NDR|NHK|NPR|NTV|ORF|PBS|RAI|RBB|RFI|RTL|RTS|RTVE|SRF|SWR|TASS|TBS|TVE|WDR|ZDF|dpa|Reuters|Bloomberg|Xinhua".Split('|').ToFrozenSet();

    public static FoundValue<string>? Find(IReadOnlyList<BodyBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if ((Behind(block.Text) ?? Before(block.Text)) is var (start, length))
                return new FoundValue<string>(block.Text.Substring(start, length), block.SourceOffset(start), length, FieldRules.Listener, 0.5, Inferred: true);
        }

        return null;
    }

    private static (int Start, int Length)? Behind(string text)
    {
        foreach (var opening in Openings)
        {
            for (var at = text.IndexOf(opening, StringComparison.Ordinal); at >= 0; at = text.IndexOf(opening, at + 1, StringComparison.Ordinal))
            {
                var start = at + opening.Length;
                if (MediumAt(text, start) is var length and > 0)
                    return (start, length);
            }
        }

        return null;
    }

    private static (int Start, int Length)? Before(string text)
    {
        foreach (var closing in Closings)
        {
            for (var at = text.IndexOf(closing, StringComparison.Ordinal); at >= 0; at = text.IndexOf(closing, at + 1, StringComparison.Ordinal))
            {
                var start = at;
                while (start > 0 && at - start < MostInside && char.IsAsciiLetter(text[start - 1]))
                    start--;
                if (Broadcasters.Contains(text[start..at]))
                    return (start, at - start);
            }
        }

        return null;
    }

    /// <returns>How long the medium's name is that begins here; 0 when none does.</returns>
    private static int MediumAt(string text, int start)
    {
        var (end, found, isMedium) = (start, 0, false);
        for (var words = 0; words < MostWords && end < text.Length && char.IsLetter(text[end]); words++)
        {
            var from = end;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            var word = text[from..end];
            if (!char.IsUpper(word[0]) && !Broadcasters.Contains(word))
                break;
            isMedium |= (words == 0 && Broadcasters.Contains(word)) || (words > 0 && Kinds.Contains(word.ToLowerInvariant()));
            found = isMedium ? end - start : 0;
            if (end + 1 >= text.Length || text[end] != ' ')
                break;
            end++;
        }

        return found;
    }
}
