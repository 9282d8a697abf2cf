using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Outcome;

/// <summary>What is to be linked.</summary>
/// <param name="Articles">All of the archive, in any order.</param>
/// <param name="Events">The curator's.</param>
/// <param name="Series">The curator's.</param>
/// <param name="Diagnostics">Takes contradictions between what the curator stated.</param>
internal sealed record LinkRequest(
    ImmutableArray<Article> Articles,
    FrozenDictionary<Slug, Event> Events,
    FrozenDictionary<Slug, Series> Series,
    Decisions Decisions,
    DiagnosticBag Diagnostics)
{
    /// <summary>What was read before, and receives what is read now.</summary>
    public KnownReadings Readings { get; init; } = KnownReadings.None();

    /// <summary>Whether links have their evidence, which takes time and memory for what only a few commands show.</summary>
    public bool HasEvidence { get; init; } = true;

    /// <summary>Makes room on disk for what a large archive is compared by; gives null where it stays in memory.</summary>
    public Func<ScratchFile?> Scratch { get; init; } = static () => null;

    /// <summary>Of how many texts what they are compared by is in memory.</summary>
    public int MostInMemory { get; init; } = TextSheets.MostInMemory;
}
