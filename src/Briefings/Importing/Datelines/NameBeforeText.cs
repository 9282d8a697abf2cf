using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Facts.Names;
using Briefings.Facts.Names.Cues;
using Briefings.Importing.Lines;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Datelines;

/// <summary>
/// A name before the first sentence that may be its place: <c>Rakvere – Uued</c>, <c>Kiruna. Gruvbolaget</c>, <c>Dubai: The</c>. Nothing
/// beside it says so, and sections of papers are written alike: only a guess.
/// </summary>
internal static class NameBeforeText
{
    private const int Longest = 40;
    private const int MostWords = 4;
    private const int ShortestUnknown = 4;

    private static readonly FrozenSet<string> Heads = SectionWords.Written(Section.ShoutedHeads).Concat(SectionWords.Written(Section.TitleMarks))
        .Select(word => word.ToUpperInvariant()).ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> NoName = SearchValues.Create("0123456789()\"/\n");

    private static readonly ImmutableArray<DatelineMark> Dashes = [DatelineMark.Dash, DatelineMark.TightDash];

    /// <summary>The dateline, or null where the paragraph simply begins.</summary>
    /// <param name="language">Primary subtag.</param>
    public static Dateline? Read(string text, string language)
    {
        foreach (var end in DatelineEnds.Of(text[..Math.Min(text.Length, Longest)]))
        {
            if (end.Next >= text.Length || !Begins(text, end.Next) || end.Mark is not (DatelineMark.Dash or DatelineMark.TightDash or DatelineMark.Colon or DatelineMark.Point))
                continue;
            var head = text[..end.End].TrimEnd();
            if (head.AsSpan().ContainsAny(NoName) || DatelineHead.Read(head, language) is not { Date: null, HasAgency: false, HasPlace: true } read || read.Place.Start.Value > 0)
                continue;
            if (IsName(head[read.Place], language)
                && (read.IsKnownPlace || (Dashes.Contains(end.Mark) && IsLikely(head, text[end.Next..])) || TaggedPlaces.BeginsWith(text, read.Place.End.Value, language)))
                return new Dateline(end.Next, read.Place, null, Dateline.Nothing) { IsGuess = true };
        }

        return null;
    }

    private static bool Begins(string text, int next) =>
        !Scripts.IsSmall(text[next]) && (char.IsLetterOrDigit(text[next]) || text[next] is '"' or '“' or '„' or '«' or '”' or '‘');

    private static bool IsName(string words, string language) =>
        words.Split(' ').Length <= MostWords && !Heads.Contains(words.ToUpperInvariant()) && !ReleaseWords.NamesKind(words)
        && WeekdayNames.Find(words, language) is null && !FunctionWords.Has(words.ToLowerInvariant(), language);

    // One name in a script with capitals, or several that no person has; whoever speaks behind a dash is no place.
    private static bool IsLikely(string head, string behind)
    {
        var words = head.Split(' ');
        return head.Length >= ShortestUnknown && !head.Contains(',', StringComparison.Ordinal) && char.IsUpper(head[0]) && head.Any(char.IsLower)
            && !(words.Length > 1 && ListedNames.IsGiven(words[0])) && !Lexicon.Roles.Has(head) && !Lexicon.Organizations.Has(head) && !Lexicon.Events.Has(head) && behind[0] is not ('"' or '“' or '„' or '«' or '”' or '‘');
    }
}
