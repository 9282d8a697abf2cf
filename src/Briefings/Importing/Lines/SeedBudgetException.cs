namespace Briefings.Importing.Lines;

/// <summary>A file would take more work than one file may; it is left out, and the others are read.</summary>
/// <param name="what">What there is too much of, as it goes on behind "the file".</param>
internal sealed class SeedBudgetException(string what) : Exception(what);
