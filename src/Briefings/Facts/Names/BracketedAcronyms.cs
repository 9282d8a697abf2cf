using System.Collections.Frozen;
using Briefings.Facts.Names.Cues;
using Briefings.Facts.Names.Tagging;

namespace Briefings.Facts.Names;

/// <summary>What the acronyms in brackets of a text abbreviate: <c>Harbour Works Union (HWU)</c>, <c>a magnetic scan (MS)</c>.</summary>
internal sealed class BracketedAcronyms
{
    private const int Longest = 8;
    private const int LongestTerm = 160;
    private const int LongestSmallWord = 3;

    private readonly Dictionary<string, string> _organizations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);

    /// <param name="mentions">Of every kind.</param>
    /// <param name="texts">Of the paragraphs, by their numbers.</param>
    /// <param name="noOrganizations">Of the language.</param>
    public BracketedAcronyms(List<NameMention> mentions, FrozenDictionary<int, string> texts, NoOrganizationNames noOrganizations)
    {
        var byEnd = mentions.GroupBy(mention => (mention.Place.Paragraph, mention.Place.End)).ToDictionary(group => group.Key, group => group.First());
        foreach (var mention in mentions.Where(mention => mention.Kind == NameKind.Organization && Is(mention.Text)))
        {
            var before = texts[mention.Place.Paragraph].AsSpan(0, mention.Place.Offset);
            if (before.Length < 2 || before[^1] != '(')
                continue;
            before = before[..^1].TrimEnd();
            if (!byEnd.TryGetValue((mention.Place.Paragraph, before.Length), out var name))
            {
                if (EndsInTerm(before, mention.Text))
                    _others.Add(mention.Text);
            }
            else if (Initials.Of(name.Text) == mention.Text)
            {
                if (name.Kind == NameKind.Organization && !noOrganizations.Has(name.Text))
                    _organizations.TryAdd(mention.Text, name.Key);
                else if (name.Kind != NameKind.Person)
                    _others.Add(mention.Text);
            }
        }
    }

    /// <summary>The key of the organization whose initials it is; null where it is none's.</summary>
    public string? OrganizationOf(string acronym) => _organizations.GetValueOrDefault(acronym);

    /// <summary>Whether it abbreviates a place, a law or a technique.</summary>
    public bool IsOfOtherThing(string acronym) => _others.Contains(acronym) && !_organizations.ContainsKey(acronym);

    private static bool Is(string name)
    {
        foreach (var letter in name)
        {
            if (!char.IsUpper(letter))
                return false;
        }

        return name.Length is >= 2 and <= Longest;
    }

    /// <summary>The last words begin with its letters, all of them small: an organization's name begins with a capital.</summary>
    private static bool EndsInTerm(ReadOnlySpan<char> before, string acronym)
    {
        var left = acronym.Length;
        var end = before.Length;
        while (left > 0 && end > 0 && before.Length - end < LongestTerm)
        {
            while (end > 0 && before[end - 1] is ' ' or '-')
                end--;
            var start = end;
            while (start > 0 && char.IsLetter(before[start - 1]))
                start--;
            if (start == end || char.IsUpper(before[start]))
                return false;
            if (char.ToUpperInvariant(before[start]) == acronym[left - 1])
                left--;
            else if (end - start > LongestSmallWord)
                return false;
            end = start;
        }

        return left == 0;
    }
}
