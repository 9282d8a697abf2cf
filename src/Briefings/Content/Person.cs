namespace Briefings.Content;

/// <summary>A person whom an article names.</summary>
/// <param name="Name">As the article spells it.</param>
/// <param name="Role">Office or function in the article's language, or null.</param>
internal readonly record struct Person(string Name, string? Role = null);
