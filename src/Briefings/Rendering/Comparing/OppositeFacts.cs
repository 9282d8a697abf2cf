using Briefings.Linking.Anchors;

namespace Briefings.Rendering.Comparing;

/// <summary>What one version states at a point: asked for what is there instead of something that the other states.</summary>
internal sealed class OppositeFacts
{
    private static readonly HashSet<string> s_none = [];
    private readonly ILookup<Shape, string> _keys;

    public OppositeFacts(IEnumerable<ComparedFact> facts) => _keys = facts.ToLookup(Shape.Of, fact => fact.Key);

    /// <param name="fact">What the other version states.</param>
    /// <param name="renderings">The keys of what says the same.</param>
    public bool HaveInsteadOf(ComparedFact fact, HashSet<string>? renderings)
    {
        var shape = Shape.Of(fact);
        return _keys.Any(others => Shape.Replaces(shape, others.Key) && !others.All((renderings ?? s_none).Contains));
    }

    /// <summary>Whether one of some keys is among them.</summary>
    public bool HaveAny(HashSet<string>? renderings) => renderings is not null && _keys.Any(others => others.Any(renderings.Contains));

    /// <summary>All of a fact that decides what it may be instead of: many facts have few shapes.</summary>
    /// <param name="First">How a word of a name begins; empty for what is none.</param>
    private readonly record struct Shape(StatedKind Kind, bool IsRun, bool IsWeak, bool IsOfWhole, char First)
    {
        // A whole name in one fact; of others, each word is one.
        public static Shape Of(ComparedFact fact)
        {
            var isRun = fact.Kind == StatedKind.Name && fact.Key.Contains(' ', StringComparison.Ordinal);
            return new Shape(fact.Kind, isRun, fact.IsWeak, fact.IsOfWhole, fact.Kind == StatedKind.Name && !isRun && NameKey.Of(fact.Key) is [var first, ..] ? first : '\0');
        }

        public static bool Replaces(Shape fact, Shape other)
        {
            if (fact.IsRun || other.IsRun)
                return fact.IsRun ? other.IsOfWhole && !other.IsRun : fact.IsOfWhole;
            if (fact.IsWeak || other.IsWeak)
                return false;
            // A short name in one of its cases may not be recognised, but begins alike: Ian, Иэном.
            return (fact.Kind == other.Kind && (fact.Kind != StatedKind.Name || fact.First == '\0' || fact.First != other.First))
                || (fact.Kind, other.Kind) is (StatedKind.Number, StatedKind.Day) or (StatedKind.Day, StatedKind.Number);
        }
    }
}
