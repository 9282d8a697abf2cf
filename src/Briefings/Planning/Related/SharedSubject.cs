using System.Collections.Immutable;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;

namespace Briefings.Planning.Related;

/// <summary>What a briefing is about, with the others that are about it too.</summary>
/// <param name="Weight">How much it says that two share it.</param>
internal readonly record struct SharedSubject(Subject Subject, double Weight)
{
    /// <summary>Whether it ties two by itself.</summary>
    public bool IsTie { get; init; }

    /// <summary>Those nearest in time, newest first.</summary>
    public ImmutableArray<Release> Near { get; init; }

    public bool Has(Release release) => Near.AsSpan().Contains(release);
}
