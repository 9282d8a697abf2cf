namespace Briefings.Facts.Words;

/// <summary>Something that a text states once at one place.</summary>
/// <param name="Text">As the text spells it.</param>
/// <param name="Value">The same for every spelling that means the same.</param>
internal readonly record struct Mention(string Text, string Value, FactSpan Place);
