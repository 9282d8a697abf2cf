using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Facts;
using Briefings.Importing.Documents;
using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;

namespace Briefings.Importing;

/// <summary>One raw text, read: the article it gives, and the reasons.</summary>
/// <param name="Article">Without events and translation key, which need the other articles too.</param>
/// <param name="Ledger">By line, without gaps or overlaps.</param>
internal sealed record ImportedArticle(
    Article Article, ImmutableArray<FieldEvidence> Evidence, ImmutableArray<LedgerEntry> Ledger)
{
    /// <summary>What was read in its title and body; null once linking has read them too.</summary>
    public FactsOfText? Facts { get; init; }

    /// <summary>Whether it is one of a feed's or another form's items, and known by the name that it has there.</summary>
    public bool IsItem { get; init; }

    /// <summary>The id that the same item of a feed had before its feed counted; null where it has no other.</summary>
    public string? FormerId { get; init; }

    /// <summary>The version of a news item, from 1; 0 for other texts.</summary>
    public int Version { get; init; }

    /// <summary>Those that came with the text and lie beside the article.</summary>
    public ImmutableArray<ImportedPicture> Pictures { get; init; } = [];
}
