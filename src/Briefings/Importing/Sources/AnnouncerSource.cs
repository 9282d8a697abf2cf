using System.Collections.Immutable;
using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Sources;

/// <summary>Takes the subject of a lead that announces something for the source: <c>The Harbour Project is pleased to announce</c>.</summary>
internal static class AnnouncerSource
{
    private const int LongestSubject = 70;

    private static readonly ImmutableArray<string> Verbs = SectionWords.Written(Section.AnnouncerVerbs);

    private static readonly ImmutableArray<string> Articles = SectionWords.Written(Section.AnnouncerArticles);

    // Verbs in two parts, and those of languages that put the verb last: both must be in the sentence.
    private static readonly ImmutableArray<(string Verb, string Closing)> Frames =
        [.. SectionWords.Written(Section.AnnouncerFrames).Select(frame => frame.Split('…')).Select(parts => (parts[0], parts.Length > 1 ? parts[1] : ""))];

    // "Harbour Works today announced"
    private static readonly ImmutableArray<string> Days = SectionWords.Written(Section.AnnouncerDays);

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
        name = name[..^(Days.FirstOrDefault(day => name.EndsWith(day, StringComparison.Ordinal))?.Length ?? 0)];
        // "Boreal Timber Corp. (TSX: BRT) today announced"
        name = name.IndexOf(" (", StringComparison.Ordinal) is > 1 and var open ? name[..open] : name;
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
        return words.Length is > 0 and <= 8 && words.Count(word => char.IsLower(word[0])) <= words.Length / 3 && name.IndexOfAny([',', ')']) < 0;
    }
}
