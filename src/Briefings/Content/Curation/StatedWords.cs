namespace Briefings.Content.Curation;

/// <summary>Words that an article's body holds; once it does not, they are not its words any more.</summary>
/// <param name="Article">The article's id.</param>
internal sealed record StatedWords(string Article, string Words);
