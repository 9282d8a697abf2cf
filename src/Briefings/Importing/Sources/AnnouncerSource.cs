using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Language;

namespace Briefings.Importing.Sources;

/// <summary>Takes the subject of a lead that announces something for the source: <c>The Harbour Project is pleased to announce</c>.</summary>
internal static class AnnouncerSource
{
    private const int LongestSubject = 70;

    private static readonly string[] Verbs =
    [
        " announces ", " announced ", " today announced ", " today announces ", " is pleased to announce ", " is proud to announce ", " has announced ", " are pleased to announce ",
        " kündigt ", " freut sich", " hat heute die", " verkündet ", " annonce ", " a annoncé ", " a le plaisir ", " a l'honneur ", " est heureux ", " est fier ", " anuncia ", " anunció ",
        " se complace ", " annuncia ", " è lieto ", " è orgoglioso ", " tem o prazer ", " tem orgulho ", " ogłosiła ", " ogłasza ", " объявила ", " объявляет ",
    ];

    private static readonly string[] Articles = ["The ", "Die ", "Der ", "Das ", "Le ", "La ", "Il ", "El ", "O ", "A ", "Lo "];

    // Verbs in two parts, and those of languages that put the verb last: both must stand in the sentence.
    private static readonly (string Verb, string Closing)[] Frames =
    [
        (" gibt ", "bekannt"), (" gab ", "bekannt"), (" hat heute ", "bekannt gegeben"), (" hat heute ", "bekanntgegeben"), (" hat heute ", "angekündigt"), (" kondigt ", " aan"),
        ("は本日", "発表"), ("は、本日", "発表"), ("は発表", ""), ("今日宣布", ""), ("今天宣布", ""), ("今日正式宣布", ""), ("는 오늘", "발표"), ("은 오늘", "발표"),
    ];

    /// <param name="from">Where the text behind the dateline begins.</param>
    public static FoundValue<string>? Find(SeedReading reading, BodyBlock lead, int from)
    {
        var sentences = SentenceReader.Read(lead.Text[from..], reading.Language.Primary);
        if (sentences.IsEmpty)
            return null;
        var (start, length) = sentences[0];
        var sentence = lead.Text.Substring(from + start, length);
        var end = Verbs.Select(verb => sentence.IndexOf(verb, StringComparison.Ordinal))
            .Concat(Frames.Select(frame => Start(sentence, frame)))
            .Where(at => at > 3).DefaultIfEmpty(-1).Min();
        if (end is < 4 or > LongestSubject)
            return null;
        var article = Articles.FirstOrDefault(word => sentence.StartsWith(word, StringComparison.Ordinal))?.Length ?? 0;
        var name = sentence[article..end];
        name = name.EndsWith(" today", StringComparison.Ordinal) ? name[..^6] : name;
        return IsName(name)
            ? new FoundValue<string>(name, lead.SourceOffset(from + start + article), name.Length, FieldRules.Announcer, 0.7, Inferred: true)
            : null;
    }

    private static int Start(string sentence, (string Verb, string Closing) frame)
    {
        var at = sentence.IndexOf(frame.Verb, StringComparison.Ordinal);
        return at >= 0 && sentence.AsSpan(at + frame.Verb.Length).Contains(frame.Closing, StringComparison.Ordinal) ? at : -1;
    }

    private static bool IsName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 8 && words.Count(word => char.IsLower(word[0])) <= words.Length / 3 && !name.Contains(',', StringComparison.Ordinal);
    }
}
