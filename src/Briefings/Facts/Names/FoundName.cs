using System.Collections.Immutable;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;

namespace Briefings.Facts.Names;

/// <summary>A person or an organization of a text, with all mentions of one spelling.</summary>
/// <param name="Text">As the first mention spells it.</param>
/// <param name="Places">In the order of the text.</param>
internal sealed record FoundName(NameKind Kind, string Text, ImmutableArray<FactSpan> Places, NameSigns Signs)
{
    /// <summary>That a reader would take it for a name of this kind, 0 to 1.</summary>
    public double Probability { get; init; }

    /// <summary>Of a person, in the text's words, by the number of the mention beside which it is; null where there is none.</summary>
    public ImmutableArray<string?> Roles { get; init; } = [];

    // By the tagger alone; below it, what ends an office may be a film of its director.
    private const double Likely = 0.4;

    /// <summary>A person named in full beside an office, which says as much as any model.</summary>
    public bool IsInOffice => Kind == NameKind.Person && Signs is { Words: > 1, IsOfOtherThing: false } && (Signs.HasRole || Signs is { EndsOffice: true, Best: >= Likely })
        && (!Signs.IsByRule || Signs is { IsKnownGiven: true, IsKnownSurname: true } || Text.IndexOfAny(['\u00B7', '\u30FB']) > 0);

    /// <summary>What is done with it; a function of its probability and signs.</summary>
    public NameBand Band { get; init; }
}
