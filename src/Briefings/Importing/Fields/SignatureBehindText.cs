using Briefings.Importing.Datelines;
using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Fields;

/// <summary>Cuts the agency and its initials off behind the last sentence: <c>… before the summer. EFE</c>, <c>… (PAP)</c>, <c>… PTI MH TR</c>.</summary>
internal static class SignatureBehindText
{
    private const int Longest = 24;
    private const int LongestSign = 5;

    public static void Cut(SeedReading reading, TextLine line)
    {
        var text = line.Text;
        var end = LastEnd(text);
        if (end <= 0 || end >= text.Length || text.Length - end > Longest)
            return;
        var words = text[end..].Trim(' ', '\u00A0', '-', '–', '—', '/', '.');
        if (SignOffs.IsEnd(words) || SignOffs.IsEndWithInitials(words))
        {
            reading.CutEnd(line, text.AsSpan(0, end).TrimEnd().Length);
            return;
        }

        // A short sentence may end with any word; one between marks is no part of it.
        var isShort = !line.IsProse && line.Weight < Longest * 2;
        if (!IsSignature(words) || (isShort && words is not ['(' or '[', .., ')' or ']']))
            return;
        var name = words.Trim('(', ')', '[', ']', '©', ' ').Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(Agencies.IsWritten) ?? words.Trim('(', ')', '[', ']', '©', ' ');
        if (Agencies.IsWritten(name) && text.IndexOf(name, end, StringComparison.Ordinal) is >= 0 and var at)
            reading.Signature ??= SeedReading.In(line, (at, name.Length), Agencies.Spell(name), FieldRules.SignedBelow) with { Inferred = AgencySignature.NamesSeveral(words) };
        reading.CutEnd(line, text.AsSpan(0, end).TrimEnd().Length);
    }

    // Behind the mark that ends the last sentence before the signature.
    private static int LastEnd(string text)
    {
        var limit = text.TrimEnd('.', ' ').Length;
        for (var i = limit - 1; i > Math.Max(0, limit - Longest - 2); i--)
        {
            if (text[i] is '.' or '!' or '?' or '。' or '…' or '"' or '”' or '»' or '»')
                return i + 1;
        }

        return -1;
    }

    private static bool IsSignature(string words)
    {
        var name = words.Trim('(', ')', '[', ']', '©', ' ');
        if (name.Length < 2)
            return false;
        if (Agencies.IsKnown(name) && !char.IsLower(name[0]) || (Agencies.IsKnown(name) && name.Length <= LongestSign))
            return true;
        // Initials in capitals behind a known agency, or an agency that is not known in parentheses.
        var parts = name.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        var areSigns = parts.All(part => part.Length <= LongestSign && part.All(char.IsUpper));
        return areSigns && (words[0] is '(' or '[' || Agencies.IsKnown(parts[0]));
    }
}
