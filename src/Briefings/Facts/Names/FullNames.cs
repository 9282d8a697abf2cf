using System.Collections.Immutable;
using Briefings.Facts.Names.Tagging;

namespace Briefings.Facts.Names;

/// <summary>
/// A surname alone is the person that the text names in full: where the full name is only likely, the surname speaks for it and
/// is not stated by itself.
/// </summary>
internal static class FullNames
{
    // Of full names that are so likely and whose surname is sure, as many are right as of those that are sure by themselves.
    private const double Likely = 0.7;

    /// <param name="names">Of one text, in their bands.</param>
    /// <param name="language">Of the model that read them.</param>
    /// <returns>In the same order.</returns>
    public static ImmutableArray<FoundName> Of(ImmutableArray<FoundName> names, string language)
    {
        var byWord = names.Where(name => name.Kind == NameKind.Person && name.Band != NameBand.Unlikely && !IsSingle(name))
            .SelectMany(name => name.Text.Split(' ').Distinct(StringComparer.Ordinal).Select(word => (Word: word, Name: name)))
            .ToLookup(pair => pair.Word, pair => pair.Name, StringComparer.Ordinal);
        if (byWord.Count == 0)
            return names;
        var (stated, parts) = (new HashSet<FoundName>(ReferenceEqualityComparer.Instance), new HashSet<FoundName>(ReferenceEqualityComparer.Instance));
        foreach (var single in names.Where(name => name is { Kind: NameKind.Person, Band: NameBand.Sure } && IsSingle(name)))
        {
            var whole = byWord[single.Text];
            if (!whole.Any() || whole.Any(name => name.Band == NameBand.Sure))
                continue;
            parts.Add(single);
            if (!whole.Skip(1).Any() && whole.First() is var only && only.Probability >= Likely && NameBands.MayBeStated(only, language))
                stated.Add(only);
        }

        return parts.Count == 0 ? names : [.. names.Select(name => InBand(name, stated, parts))];
    }

    private static FoundName InBand(FoundName name, HashSet<FoundName> stated, HashSet<FoundName> parts)
    {
        if (stated.Contains(name))
            return name with { Band = NameBand.Sure };
        return parts.Contains(name) ? name with { Band = NameBand.Doubtful } : name;
    }

    private static bool IsSingle(FoundName name) => !name.Text.Contains(' ', StringComparison.Ordinal);
}
