namespace Briefings.Content;

/// <summary>Something in an article that was put right.</summary>
/// <param name="Date">When; null where nobody wrote it down.</param>
/// <param name="Text">What, in words for the reader.</param>
internal readonly record struct Correction(ArticleDate? Date, string Text);
