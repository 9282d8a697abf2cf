namespace Briefings.Facts.Names.Tagging;

/// <summary>A word of the lists.</summary>
/// <param name="Hash">Of its letters in lower case.</param>
/// <param name="Names"><see cref="NameLists.Given"/> and <see cref="NameLists.Surname"/>.</param>
/// <param name="Kind">A <see cref="NameKind"/> plus 1, or 0.</param>
/// <param name="Language">The only language that says so, as a number; 0 where several do.</param>
internal readonly record struct ListedWord(uint Hash, byte Names, byte Kind, byte Language);
