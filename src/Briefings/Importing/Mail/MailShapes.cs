using Briefings.Content.Writing;
using Briefings.Importing.Lines;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Mail;

/// <summary>Recognises what people put around the text of a mail: greetings, closings, notices to the recipient.</summary>
internal static class MailShapes
{
    private const int LongestGreeting = 60;
    private const int MostGreetingWords = 8;
    private const int LongestClosing = 48;
    private const int LongestFooter = 1500;

    private static readonly Lazy<string[]> Closings = new(() => [.. SectionWords.Folded(Section.MailClosing)]);
    private static readonly Lazy<string[]> Secrecy = new(() => Group(Section.MailNotice, 0));
    private static readonly Lazy<string[]> Mails = new(() => Group(Section.MailNotice, 1));
    private static readonly Lazy<string[]> Footers = new(() => [.. SectionWords.Folded(Section.MailFooter)]);

    /// <summary>The line between a text and a signature (RFC 3676, section 4.3), also where the space behind it was lost.</summary>
    public static bool IsSignatureMark(string text) => text is "-- " or "--" || text.TrimEnd() is "--";

    /// <summary>"Dear colleagues,", "Sehr geehrte Damen und Herren,", "各位：": short, and it goes on on the next line.</summary>
    public static bool IsGreeting(string text)
    {
        var line = text.Trim();
        return line.Length is > 1 and <= LongestGreeting && line[^1] is ',' or '，' or '!' or '！' or '、' or '：' or ':' or '،' && line.Split(' ').Length <= MostGreetingWords
            && !line.Any(char.IsDigit) && line.Any(char.IsLetter);
    }

    public static bool IsClosing(string text)
    {
        var key = Key(text).Trim(' ', ',', '.', '!', '，', '。', '-', '–');
        return key.Length is > 1 and <= LongestClosing && Array.Exists(Closings.Value, closing => key == closing || key.StartsWith(closing + " ", StringComparison.Ordinal) || (closing[0] > '\u2E80' && key.StartsWith(closing, StringComparison.Ordinal)));
    }

    /// <summary>A paragraph that says for whom the mail is meant, or how to get no more of them.</summary>
    public static bool IsNotice(string paragraph)
    {
        if (paragraph.Length > LongestFooter * 2)
            return false;
        var key = Key(paragraph);
        return (Has(Secrecy.Value, key) && Has(Mails.Value, key))
            || (paragraph.Length < LongestFooter && Has(Footers.Value, key));
    }

    private static bool Has(string[] words, string key) => Array.Exists(words, word => key.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether a paragraph is only about how someone is reached.</summary>
    public static bool IsContact(IReadOnlyCollection<string> lines) =>
        lines.Any(ContactShapes.HasDetail) && !lines.Any(line => LineEnds.IsSentenceEnd(line.Trim()) && Scripts.Weight(line) >= LongestGreeting);

    private static string[] Group(Section section, int group) =>
        [.. Vocabularies.Languages.SelectMany(language => Vocabularies.Of(language).Groups(section).ElementAtOrDefault(group) is { IsDefault: false } words ? words : []).Select(Key).Distinct()];

    private static string Key(string text) => LatinFolding.Fold(text).ToLowerInvariant();
}
