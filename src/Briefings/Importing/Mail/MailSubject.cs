using Briefings.Importing.Fields;
using Briefings.Importing.Html;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Mail;

/// <summary>Decides what of a subject is a title, and whether the text has a better one.</summary>
internal static class MailSubject
{
    private const int LongestTag = 24;
    private const int LongestKind = 48;
    private const int ShortSubject = 20;
    private const int LongestTitle = 220;

    /// <summary>The subject without marks of answers, tags of mail servers, and the word for what kind of text it is.</summary>
    public static string Clean(string subject)
    {
        var text = MailHead.WithoutReplies(string.Join(' ', subject.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        // "[EXTERNAL]", "[press-list]"
        while (text.StartsWith('[') && text.IndexOf(']') is > 0 and < LongestTag and var close && close + 1 < text.Length)
            text = MailHead.WithoutReplies(text[(close + 1)..].TrimStart());
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestKind)).IndexOfAny(':', '：', '|');
        if (colon > 0 && colon + 1 < text.Length && ReleaseWords.NamesKind(text[..colon]))
            text = text[(colon + 1)..].TrimStart();
        return text;
    }

    /// <summary>Whether the subject says that the mail answers another, and was not sent on since (RFC 5322, section 3.6.5).</summary>
    public static bool IsAnswer(string subject) => subject.AsSpan().TrimStart().StartsWith("Re:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the first line of the text is the title rather than the subject: it says the same and more, or the subject says nothing.</summary>
    /// <param name="first">The first line that is left of the text, which a blank one follows.</param>
    public static bool YieldsTo(string subject, string first)
    {
        if (first.Length > LongestTitle || LineEnds.IsSentenceEnd(first.Trim()) || ReleaseWords.NamesKind(first) || PrivateAddress.IsIn(first) || ContactShapes.HasDetail(first) || Scripts.Weight(first) < ShortSubject)
            return false;
        if (Scripts.Weight(subject) < ShortSubject || ReleaseWords.NamesKind(subject))
            return true;
        var words = subject.Split([' ', ',', ':', '-', '–'], StringSplitOptions.RemoveEmptyEntries).Select(TextKey.Of).Where(word => word.Length > 3).ToList();
        var key = TextKey.Of(first);
        return TextKey.Of(subject) != key && words.Count > 0 && words.Count(word => key.Contains(word[..Math.Min(word.Length, 6)], StringComparison.Ordinal)) * 2 >= words.Count;
    }
}
