using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Facts.Numbers;
using Briefings.Facts.Words;

namespace Briefings.Linking.Events;

/// <summary>Makes the series of events that have an edition.</summary>
internal static class SeriesMaker
{
    /// <summary>From an event's number to the id of its series; an event without edition has none.</summary>
    public static ImmutableDictionary<int, Slug> Ids(SeriesSets sets)
    {
        var ids = ImmutableDictionary.CreateBuilder<int, Slug>();
        foreach (var editions in sets.All)
        {
            if (IdOf(editions) is not { } id)
                continue;
            foreach (var node in editions)
                ids.Add(node.Number, id);
        }

        return ids.ToImmutable();
    }

    /// <summary>The curator's series, and the new ones with the name that their editions have in common.</summary>
    public static IEnumerable<Series> Make(SeriesSets sets, IEnumerable<Series> known)
    {
        var all = known.ToDictionary(series => series.Id);
        foreach (var editions in sets.All)
        {
            if (IdOf(editions) is { } id && !all.ContainsKey(id))
                all.Add(id, new Series { Id = id, Title = TitleOf(editions) });
        }

        return all.Values.OrderBy(series => series.Id);
    }

    private static Slug? IdOf(EventNode[] editions)
    {
        var stated = editions.Select(node => node.Curated?.Series).Where(id => id is not null).Min();
        return stated ?? (editions.Any(node => node.Best.Edition is not null) ? Slug.From(TitleOf(editions).Any) : null);
    }

    private static LocalizedText TitleOf(EventNode[] editions)
    {
        var oldest = editions.OrderBy(node => node.Best.EditionKey, StringComparer.Ordinal).ThenBy(node => node.Number).First();
        var issue = oldest.Claims.Select(claim => claim.SeriesName).FirstOrDefault(name => name is { Length: > 0 });
        return issue is not null ? issue : WithoutEdition(EventMaker.TitleOf(oldest));
    }

    /// <summary>A name without its edition, in every language.</summary>
    internal static LocalizedText WithoutEdition(LocalizedText title) => title with
    {
        Any = WithoutEdition(title.Any),
        ByLanguage = title.ByLanguage.ToImmutableSortedDictionary(
            pair => pair.Key, pair => WithoutEdition(pair.Value), StringComparer.Ordinal),
    };

    // "第12回…" in three runs, "第十二届…" in one, "2024年…" with its counter, "제12회".
    private static string WithoutCounter(TextToken token)
    {
        if (token.Text == "제")
            return "";
        if (token.Kind != TextTokenKind.Ideographs)
            return token.Text;
        var counter = token.Text.IndexOfAny(['届', '屆', '回', '年']);
        if (token.Text.StartsWith('第'))
            return counter > 0 ? token.Text[(counter + 1)..] : token.Text[1..];
        return counter == 0 ? token.Text[1..] : token.Text;
    }

    /// <summary>A name without its year, ordinal or version.</summary>
    internal static string WithoutEdition(string name)
    {
        if (IssueNumbers.In(name).FirstOrDefault() is ({ }, var issue) && name[..issue.Start.Value].TrimEnd(' ', '\u00A0', ',', ':', '(', '–', '-') is { Length: > 0 } journal)
            return journal;
        var paragraph = new Paragraph(FactSpan.Title, name);
        var kept = new List<string>();
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            var token = paragraph.Tokens[i];
            var isMark = i > 0 && !token.SpaceBefore && paragraph.Tokens[i - 1].Kind == TextTokenKind.Number && token.Kind != TextTokenKind.Ideographs;
            if (token.Kind != TextTokenKind.Number && !isMark && EditionReader.Ordinal(token) is null && EditionReader.Roman(token.Text) is null)
                kept.Add((token.SpaceBefore && kept.Count > 0 ? " " : "") + WithoutCounter(token));
        }

        var plain = string.Concat(kept).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').Trim();
        return plain.Length > 0 ? plain : name;
    }
}
