namespace Briefings.Content;

/// <summary>That an article was taken back.</summary>
/// <param name="Reason">In words for the reader; null where none is given.</param>
internal readonly record struct Retraction(ArticleDate Date, string? Reason);
