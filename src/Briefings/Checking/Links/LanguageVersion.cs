using Briefings.Files;

namespace Briefings.Checking.Links;

/// <summary>A page's word that another page is its version in a language.</summary>
/// <param name="File">The number of the other page's file.</param>
internal readonly record struct LanguageVersion(string Language, int File, SourceSpan Place);
