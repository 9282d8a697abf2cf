using System.Collections.Immutable;
using System.Globalization;
using Briefings.Linking.Anchors;
using Briefings.Linking.Outcome;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Pairs;

/// <summary>Lists what two texts have in common and where they disagree, the weightiest first.</summary>
internal sealed class EvidenceReader(AnchorIndex index)
{
    private const int MostAnchors = 12;

    public ImmutableArray<LinkEvidence> Read(Profile a, Profile b, PairFeatures features)
    {
        var evidence = ImmutableArray.CreateBuilder<LinkEvidence>();
        AddEvent(evidence, a, b);
        AddAnchors(evidence, a, b);
        if (features.Common > 0)
            evidence.Add(new LinkEvidence("order", Share(features.Order), Share(features.Order), features.Order >= 0.6));
        if (features.Wording > 0.2)
            evidence.Add(new LinkEvidence("wording", Share(features.Wording), Share(features.Wording), true));
        AddProfile(evidence, a, b, features);
        AddDates(evidence, a, b);
        return evidence.ToImmutable();
    }

    private static void AddEvent(ImmutableArray<LinkEvidence>.Builder evidence, Profile a, Profile b)
    {
        if (a.Events.Main is not { } first || b.Events.Main is not { } second)
            return;
        var conflict = Incompatibilities.AreOtherEditions(first, second);
        if (conflict || first.Stems.Intersect(second.Stems).Any())
            evidence.Add(new LinkEvidence(conflict ? "edition" : "event", first.Name, second.Name, !conflict));
    }

    private void AddAnchors(ImmutableArray<LinkEvidence>.Builder evidence, Profile a, Profile b)
    {
        var others = b.Anchors;
        var order = b.Order;
        var shared = a.Anchors
            .Where(anchor => order.ContainsKey(anchor.Key))
            .Select(anchor => (First: anchor, Second: others[order[anchor.Key]]))
            .OrderByDescending(pair => index.Weight(pair.First)).ThenBy(pair => pair.First.Key, StringComparer.Ordinal);
        // The words of one name are one piece of evidence.
        var shown = new HashSet<(string, string)>();
        foreach (var (first, second) in shared)
        {
            if (shown.Count == MostAnchors)
                break;
            if (shown.Add((first.Text, second.Text)))
                evidence.Add(new LinkEvidence(AnchorTraits.Of(first.Kind).Name, first.Text, second.Text, true));
        }
    }

    private static void AddProfile(ImmutableArray<LinkEvidence>.Builder evidence, Profile a, Profile b, PairFeatures features)
    {
        evidence.Add(new LinkEvidence(
            "paragraphs", a.ParagraphCount.ToString(CultureInfo.InvariantCulture), b.ParagraphCount.ToString(CultureInfo.InvariantCulture), features.Paragraphs >= 0.8));
        evidence.Add(new LinkEvidence("coverage", Share(features.CoverA), Share(features.CoverB), features.Symmetric >= 0.6));
    }

    private static void AddDates(ImmutableArray<LinkEvidence>.Builder evidence, Profile a, Profile b)
    {
        if (PairScores.DaysApart(a.Article, b.Article) is { } days)
            evidence.Add(new LinkEvidence("published", a.Article.Date.ToString(), b.Article.Date.ToString(), days <= 3));
    }

    private static string Share(double share) => $"{Math.Round(share * 100)} %";
}
