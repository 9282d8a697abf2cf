using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Facts.Names;
using Briefings.Facts.Places;
using Briefings.Importing.Evidence;
using Briefings.Importing.Fields;
using Briefings.Importing.Labels;
using Briefings.Importing.Lines;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Sources;

/// <summary>
/// Finds the sender in the lines below the text that say how to reach it or that sign it: <c>Pressekontakt: / Stadtwerke Lindau GmbH / Tel. …</c>,
/// <c>Kind regards / Port of Bergen</c>.
/// </summary>
internal static class ContactSource
{
    private const int LinesLookedAt = 40;
    private const int LinesToDetail = 5;
    private const int Longest = 70;
    private const int MostWords = 9;
    private const int LongWord = 14;
    private const double Likely = 0.57;

    private static readonly string[] Dashes = [" - ", " – ", " — ", " | "];

    private static readonly SearchValues<char> NoName = SearchValues.Create(":：|@?!");

    private static readonly ImmutableArray<string> Closings = [.. SectionWords.Folded(Section.MailClosing)];

    private static readonly ConcurrentDictionary<string, FrozenSet<string>> RolesOf = new(StringComparer.Ordinal);

    public static FoundValue<string>? Find(SeedReading reading)
    {
        ImmutableArray<TextLine> lines = [.. reading.Layout.Lines.Where(line => !line.IsBlank)];
        var text = lines.TakeWhile(line => !line.IsProse).Count();
        FoundValue<string>? found = null;
        for (var i = Math.Max(text + 1, lines.Length - LinesLookedAt); i < lines.Length; i++)
        {
            if (IsBeside(lines, i) is not { } isHeaded || Name(lines[i], lines, reading.Language.Primary) is not var (written, isNamed))
                continue;
            var name = SeedReading.In(lines[i], (lines[i].Text.IndexOf(written, StringComparison.Ordinal), written.Length), written, FieldRules.ContactName) with { Inferred = true, Confidence = Likely };
            // Whom the text names is no agency that only sends it out; who is named nowhere else may sell the tickets.
            if (isNamed)
                return name;
            found ??= isHeaded ? name : null;
        }

        return found;
    }

    /// <summary>The organization that a signature names.</summary>
    /// <param name="signature">Its lines.</param>
    /// <param name="language">Primary subtag of the text.</param>
    /// <returns>Null where it names none.</returns>
    public static string? In(IEnumerable<string> signature, string language) =>
        signature.Select(line => NameIn(line.Trim(), language)).FirstOrDefault(name => name is not null && IsOffice(name));

    // Below a label or a closing formula, or above a street, a number or an address: then without a head; null where it is none of these.
    private static bool? IsBeside(ImmutableArray<TextLine> lines, int i)
    {
        var above = i > 0 ? lines[i - 1].Text : "";
        if (above.Length > 0 && IsClosing(above))
            return true;
        var next = lines.Skip(i + 1).Take(LinesToDetail).TakeWhile(line => !line.IsProse || ContactShapes.HasMail(line.Text)).ToList();
        var detail = next.FindIndex(line => ContactShapes.HasDetail(line.Text));
        var isHeaded = ContactWords.IsLabel(above);
        return detail >= 0 && (detail <= 2 || isHeaded) ? isHeaded || IsFirstOfBlock(lines, i) : null;
    }

    // Right below the text, or below a word or two that are: "Прес-служба".
    private static bool IsFirstOfBlock(ImmutableArray<TextLine> lines, int i) =>
        i > 0 && (IsText(lines[i - 1]) || (i > 1 && IsText(lines[i - 2]) && !lines[i - 1].Text.AsSpan().ContainsAny(NoName) && lines[i - 1].Text.AsSpan().Count(' ') < 2));

    private static bool IsText(TextLine line) => line.IsProse || line.EndsSentence;

    private static bool IsClosing(string text)
    {
        var key = LatinFolding.Key(text).Trim(' ', ',', '.', '!', ':');
        return Closings.Contains(key);
    }

    private static (string Name, bool IsNamed)? Name(TextLine line, ImmutableArray<TextLine> lines, string language)
    {
        if (line.IsProse || NameIn(line.Text, language) is not { } name)
            return null;
        var isNamed = lines.Any(other => other.IsProse && other.Text.Contains(name, StringComparison.Ordinal));
        var words = name.Split(' ');
        return IsOffice(name) || (isNamed && (words.Length > 3 || words.Any(word => word.Length >= LongWord))) ? (name, isNamed) : null;
    }

    // What may be a name of an organization and is none of a person or an office within it.
    private static string? NameIn(string text, string language)
    {
        if (text.Length is < 4 or > Longest || text.AsSpan().ContainsAny(NoName) || text.AsSpan().ContainsAnyInRange('0', '9')
            || Scripts.IsSmall(text[0]) || ContactWords.IsLabel(text) || ContactShapes.HasDetail(text) || SourceName.In(text, 0) is not (0, var length))
            return null;
        // "SECOM - Prefeitura de Santos"
        var name = text[..length].Split(Dashes, StringSplitOptions.TrimEntries) is { Length: > 1 } parts ? Array.Find(parts, IsOffice) ?? parts[0] : text[..length];
        var isShortForm = OrganizationLine.HasWord(name[(name.LastIndexOf(' ') + 1)..]);
        if (LineEnds.IsSentenceEnd(text) && !isShortForm)
            return null;
        // "Hajózási Kft."
        name = isShortForm && text == name + "." ? text : name;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isWhole = words.Length > 1 || Scripts.IsUnspaced(name[0]) || Scripts.IsHangul(name[0]);
        return !isWhole || words.Length > MostWords || IsPerson(name, words, language) || PlaceNames.Find(name) is not null || words.Any(word => IsRole(word, language)) ? null : name;
    }

    private static bool IsOffice(string name) => OrganizationLine.IsName(name) || OrganizationLine.HasWord(name);

    private static bool IsRole(string word, string language) =>
        RolesOf.GetOrAdd(language, own => Vocabularies.Of(own).Words(Section.Roles).Union(Vocabularies.Of("en").Words(Section.Roles)).Select(LatinFolding.Key).ToFrozenSet(StringComparer.Ordinal)).Contains(LatinFolding.Key(word).TrimEnd(','));

    private static bool IsPerson(string name, string[] words, string language) =>
        !IsOffice(name) && ListedNames.IsGiven(words[0]) && words.Length <= 3 && AuthorNames.Read(name, language).IsSure;
}
