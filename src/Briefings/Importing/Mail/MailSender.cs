using Briefings.Content.Writing;
using Briefings.Importing.Lines;
using MimeKit;

namespace Briefings.Importing.Mail;

/// <summary>Reads which organization sent a mail. A person's name and every address stay out.</summary>
internal static class MailSender
{
    private const double Named = 0.8;
    private const double InText = 0.75;
    private const double Alone = 0.6;
    private const int ShortestName = 3;
    private const int LongestName = 80;
    private const int MostWordsOfPerson = 3;

    private static readonly string[] Borders = [" | ", " - ", " – ", " — ", " / ", ", ", " via ", " (", ") ", ")", "【", "】"];

    /// <param name="sender">As the head writes it: <c>"Harbour Council Press" &lt;press@example.org&gt;</c>.</param>
    /// <param name="organization">What the head names as such; null where it names none.</param>
    /// <param name="text">Of the mail.</param>
    /// <param name="signature">The organization that the signature names; null where it names none.</param>
    /// <returns>Null where only a person is named.</returns>
    public static (string Name, double Confidence)? Of(string sender, string? organization, string text, string? signature)
    {
        if (IsName(organization))
            return (organization!.Trim(), Named);
        if (signature is not null && sender.Contains(signature, StringComparison.OrdinalIgnoreCase))
            return (signature, Named);
        return InHead(sender, text) ?? (signature is null ? null : (signature, Alone));
    }

    private static (string Name, double Confidence)? InHead(string sender, string text)
    {
        var (name, local) = Parse(sender);
        if (name.Length == 0)
            return null;
        var parts = name.Split(Borders, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(IsName).ToList();
        foreach (var part in parts)
        {
            if (NamedIn(part, text) is { } named && !IsPerson(part, local))
                return (named, InText);
        }

        return parts is [var only] && !IsPerson(only, local) ? (only, Alone) : null;
    }

    private static (string Name, string Local) Parse(string sender)
    {
        if (InternetAddress.TryParse(sender, out var address) && address is MailboxAddress mailbox)
            return (mailbox.Name?.Trim() ?? "", mailbox.Address.Split('@')[0]);
        var open = sender.IndexOfAny(['<', '[']);
        var inner = open < 0 ? "" : sender[(open + 1)..].Replace("mailto:", "", StringComparison.OrdinalIgnoreCase);
        return ((open < 0 ? sender : sender[..open]).Trim(' ', '"', '\'', '*'), inner.Split('@')[0]);
    }

    private static bool IsName(string? name) =>
        name is not null && name.Trim().Length is >= ShortestName and <= LongestName && !PrivateAddress.IsIn(name) && !name.Contains('@', StringComparison.Ordinal) && name.Any(char.IsLetter);

    // The longest run of its words that the text has too: "Harbour Council Press" is the Harbour Council.
    private static string? NamedIn(string part, string text)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = words.Length; count > 0; count--)
        {
            for (var first = 0; first + count <= words.Length; first++)
            {
                var run = string.Join(' ', words.Skip(first).Take(count));
                if (run.Length * 2 >= part.Length && !char.IsLower(run[0]) && text.Contains(run, count > 1 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                    return run;
            }
        }

        return null;
    }

    // "Ann Miller <ann.miller@…>", "Miller, Ann <amiller@…>": the address is named for the person.
    private static bool IsPerson(string name, string local)
    {
        var key = LatinFolding.Fold(local).ToLowerInvariant();
        var words = LatinFolding.Fold(name).ToLowerInvariant().Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= MostWordsOfPerson && words[^1].Length > 2 && key.Length > 0
            && (key.Contains(words[^1], StringComparison.Ordinal) || key.Contains(words[0], StringComparison.Ordinal)) && (key.Contains('.', StringComparison.Ordinal) || (words.Length > 1 && key.StartsWith(words[0][..1] + words[^1], StringComparison.Ordinal)) || key == words[0]);
    }
}
