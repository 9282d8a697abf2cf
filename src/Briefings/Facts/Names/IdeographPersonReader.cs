using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Names;

/// <summary>Finds people in Chinese and Japanese: names followed by an honorific, and transcribed names with a middle dot.</summary>
internal static class IdeographPersonReader
{
    private const int LongestGivenName = 5;
    private const int LongestHanName = 3;

    // "石川新市長" is the new mayor, and no one is called so.
    private const string BeforeOffices = "新前元現旧副";

    private static readonly ImmutableArray<string> Honorifics = SectionWords.Written(Section.Honorifics);

    private static readonly ImmutableArray<string> Suffixes = SectionWords.LongestFirst(Section.HonorificSuffixes);

    private static readonly ImmutableArray<string> OfficesBehind = SectionWords.Written(Section.OfficesBehind);

    private static readonly ImmutableArray<string> Behind = [.. Honorifics, .. Suffixes, .. OfficesBehind];

    private static readonly ImmutableArray<string> Offices = SectionWords.Written(Section.IdeographOffices);

    private static readonly FrozenSet<char> Surnames = SectionWords.Written(Section.Surnames).Select(name => name[0]).ToFrozenSet();

    private static readonly ImmutableArray<string> SpeechVerbs = SectionWords.Written(Section.SpeechBehind);

    public static IEnumerable<PersonMention> Read(Paragraph paragraph)
    {
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            if (paragraph.Tokens[i].Kind != TextTokenKind.Ideographs)
                continue;
            var transcribed = ReadTranscribed(paragraph, i);
            if (transcribed is { } person)
            {
                yield return person.Mention;
                i = person.Last;
            }
            else if (ReadHonorific(paragraph, i) is { } named)
            {
                yield return named;
            }
            else
            {
                foreach (var official in ReadOffices(paragraph, paragraph.Tokens[i]))
                    yield return official;
            }
        }
    }

    /// <summary><c>安娜·贝克 (Anna Beck)</c>, <c>アンナ・ベック氏</c>: the dot alone also joins places and brands.</summary>
    private static (PersonMention Mention, int Last)? ReadTranscribed(Paragraph paragraph, int i)
    {
        var last = i;
        while (paragraph.At(last + 1).Text[0] is '\u00B7' or '\u30FB' or '\uFF65'
            && paragraph.At(last + 2).Kind == TextTokenKind.Ideographs)
            last += 2;
        if (last == i)
            return null;
        var start = paragraph.Tokens[i].Offset + Lead(paragraph.Tokens[i].Text);
        if (paragraph.Tokens[i].End - start > LongestGivenName)
            return null;
        var tail = paragraph.Tokens[last];
        var cut = tail.Text.Length;
        var cue = Bracketed(paragraph, last + 1) || Follows(paragraph.At(last + 1), Behind)
            || start > paragraph.Tokens[i].Offset;
        foreach (var mark in Behind.Concat(SpeechVerbs))
        {
            var at = tail.Text.IndexOf(mark, StringComparison.Ordinal);
            if (at < 2 || at >= cut)
                continue;
            cut = at;
            cue = true;
        }

        if (!cue || cut > 6)
            return null;
        var span = new FactSpan(paragraph.Index, start, tail.Offset + cut - start);
        return (new PersonMention(paragraph.Text.Substring(span.Offset, span.Length), null, span), last);
    }

    private static PersonMention? ReadHonorific(Paragraph paragraph, int i)
    {
        var run = paragraph.Tokens[i];
        if (Tokenizer.ScriptOf(run.Text[0]) != Script.Han)
            return null;
        var next = paragraph.At(i + 1);
        var end = Follows(next, Honorifics) ? run.Text.Length : HonorificAt(run.Text);
        if (end < 2)
            return null;
        if (end > LongestHanName && BeforeOffices.Contains(run.Text[end - 1], StringComparison.Ordinal))
            end--;
        var start = OfficeLength(run.Text[..end]);
        var length = end - start;
        if (length is < 3 or > 4 || (start == 0 && end > 4))
            return null;
        var span = new FactSpan(paragraph.Index, run.Offset + start, length);
        return new PersonMention(run.Text.Substring(start, length), null, span);
    }

    /// <summary><c>局长李明说</c>: an office, a surname with one or two signs, and what the person does, or a mark.</summary>
    private static IEnumerable<PersonMention> ReadOffices(Paragraph paragraph, TextToken run)
    {
        var end = 0;
        for (var start = 2; start < run.Text.Length - 1; start++)
        {
            if (start < end || !Surnames.Contains(run.Text[start]) || OfficeBefore(run.Text.AsSpan(0, start)) is not { } office)
                continue;
            var length = NameLength(run.Text.AsSpan(start));
            if (length == 0)
                continue;
            end = start + length;
            yield return new PersonMention(run.Text.Substring(start, length), office, new FactSpan(paragraph.Index, run.Offset + start, length));
        }
    }

    private static string? OfficeBefore(ReadOnlySpan<char> text)
    {
        foreach (var office in Offices)
        {
            if (text.EndsWith(office, StringComparison.Ordinal))
                return office;
        }

        return null;
    }

    /// <summary>Up to what ends a name; before a mark three signs alone are one, since two are often a word.</summary>
    private static int NameLength(ReadOnlySpan<char> text)
    {
        for (var length = 2; length <= LongestHanName && length < text.Length; length++)
        {
            foreach (var verb in SpeechVerbs)
            {
                if (text[length..].StartsWith(verb, StringComparison.Ordinal))
                    return length;
            }
        }

        return text.Length == LongestHanName ? LongestHanName : 0;
    }

    /// <summary>The length of a name without the sign that goes with the office behind it: <c>石川正史|新市長</c>.</summary>
    public static int LengthBeforeOffice(string text, FactSpan name)
    {
        var after = text.AsSpan(name.End);
        if (name.Length <= LongestHanName || !BeforeOffices.Contains(text[name.End - 1], StringComparison.Ordinal))
            return name.Length;
        foreach (var office in OfficesBehind)
        {
            if (after.StartsWith(office, StringComparison.Ordinal))
                return name.Length - 1;
        }

        return name.Length;
    }

    /// <summary>The office directly before a name, or directly behind it.</summary>
    public static string? OfficeBeside(string text, FactSpan name)
    {
        var before = text.AsSpan(0, name.Offset);
        var after = text.AsSpan(name.End);
        string? longest = null;
        foreach (var office in Offices)
        {
            if (before.EndsWith(office, StringComparison.Ordinal) && office.Length > (longest?.Length ?? 0))
                longest = office;
        }

        foreach (var office in OfficesBehind)
        {
            if (longest is null && after.StartsWith(office, StringComparison.Ordinal))
                longest = office;
        }

        return longest;
    }

    private static int HonorificAt(string run) =>
        Suffixes.FirstOrDefault(suffix => run.EndsWith(suffix, StringComparison.Ordinal)) is { } suffix ? run.Length - suffix.Length : -1;

    /// <summary>What is before a name in one run: an office, or a phrase that ends in the possessive sign.</summary>
    private static int Lead(string run) => Math.Max(OfficeLength(run), run.LastIndexOf('的') + 1);

    private static int OfficeLength(string run)
    {
        var longest = 0;
        foreach (var office in Offices)
        {
            var at = run.LastIndexOf(office, StringComparison.Ordinal);
            if (at >= 0)
                longest = Math.Max(longest, at + office.Length);
        }

        return longest < run.Length ? longest : 0;
    }

    private static bool Bracketed(Paragraph paragraph, int index) =>
        paragraph.At(index).Text[0] is '(' or '\uFF08' && paragraph.At(index + 1).IsCapital;

    private static bool Follows(TextToken token, ImmutableArray<string> words) =>
        words.Any(word => token.Text.StartsWith(word, StringComparison.Ordinal));
}
