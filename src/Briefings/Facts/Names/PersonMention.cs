using Briefings.Facts.Words;

namespace Briefings.Facts.Names;

/// <summary>A person, named in full with a cue that it is one.</summary>
/// <param name="Name">As the text spells it, without title.</param>
/// <param name="Role">Office or function in the text's words, or null.</param>
/// <param name="Place">Of the name.</param>
internal readonly record struct PersonMention(string Name, string? Role, FactSpan Place);
