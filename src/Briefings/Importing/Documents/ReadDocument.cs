using System.Collections.Immutable;
using Briefings.Importing.Fields;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Documents;

/// <summary>What was read of a mail or a document.</summary>
/// <param name="Ledger">By line of the file, or by paragraph of what has no lines.</param>
internal sealed record ReadDocument(ReadText Text, ImmutableArray<LedgerEntry> Ledger)
{
    public ImmutableArray<ImportedPicture> Pictures { get; init; } = [];

    /// <summary>By which the article's id is minted where the file holds several; null where it holds one.</summary>
    public string? Name { get; init; }
}
