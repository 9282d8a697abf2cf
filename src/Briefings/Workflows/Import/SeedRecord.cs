namespace Briefings.Workflows.Import;

/// <summary>A seed whose article was there already.</summary>
/// <param name="Path">Of the raw file.</param>
/// <param name="EditedArticle">The file of its article, where a person edited that; null where it is as it was imported.</param>
internal readonly record struct SeedRecord(string Path, string? EditedArticle);
