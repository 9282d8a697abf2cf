using System.Collections.Immutable;
using Briefings.Content.Curation;
using Briefings.Linking.Outcome;

namespace Briefings.Workflows.Review;

/// <summary>Which of the proposed links are worth a question: twenty texts that look like versions of one release are asked in nineteen answers, not in 190.</summary>
internal sealed class AskedLinks
{
    private static readonly string[] s_versions = [LinkKindName.Of(LinkKind.Translation), LinkKindName.Of(LinkKind.Reprint)];

    private readonly JoinedTexts _joined;
    private readonly HashSet<(string, string)> _apart;
    private readonly HashSet<(string, string)> _asked = [];
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    /// <param name="joined">What belongs together already.</param>
    /// <param name="decided">What a person said of links.</param>
    public AskedLinks(JoinedTexts joined, ImmutableArray<LinkDecision> decided)
    {
        _joined = joined;
        _apart = decided.Where(link => !link.Accepted && IsVersion(link.Kind)).Select(link => Ends(link.Kind, link.A, link.B)).ToHashSet();
    }

    /// <summary>Takes up a link; the more certain ones come first.</summary>
    /// <returns>False when it follows from what is decided, or will follow from the links asked before, once they are accepted.</returns>
    public bool Ask(string kind, string a, string b)
    {
        if (_joined.AreJoined(kind, a, b))
            return false;
        if (!IsVersion(kind))
            return true;
        var ends = Ends(kind, a, b);
        if (_asked.Contains(ends))
            return true;
        return !_apart.Contains(ends) && Join(ends) && _asked.Add(ends);
    }

    private static bool IsVersion(string kind) => s_versions.Contains(kind);

    private (string, string) Ends(string kind, string a, string b)
    {
        (a, b) = (_joined.EndOf(kind, a), _joined.EndOf(kind, b));
        return string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
    }

    private bool Join((string A, string B) ends)
    {
        var (a, b) = (RootOf(ends.A), RootOf(ends.B));
        if (a == b)
            return false;
        _parents[b] = a;
        return true;
    }

    private string RootOf(string release)
    {
        while (_parents.TryGetValue(release, out var parent))
        {
            // Halves the way for who comes after.
            if (_parents.TryGetValue(parent, out var above))
                _parents[release] = above;
            release = parent;
        }

        return release;
    }
}
