using System.Collections.Immutable;

namespace Briefings.Importing.Lines;

/// <summary>Adds to the ledger what was not read in the text itself.</summary>
internal static class LedgerNotes
{
    /// <param name="note">What is said of each run of body lines; null for nothing.</param>
    public static ImmutableArray<LedgerEntry> With(ImmutableArray<LedgerEntry> ledger, string? note) => note is null
        ? ledger
        : [.. ledger.Select(entry => entry.Kind == LineKind.Body ? entry with { Reason = $"{entry.Reason}; {note}" } : entry)];
}
