using System.Collections.Frozen;
using Briefings.Configuration;

namespace Briefings.Rendering.Texts;

/// <summary>The words of the site in every language that it has them in.</summary>
/// <param name="Tables">By language tag.</param>
/// <param name="Default">For the languages that have none.</param>
internal sealed record UiTexts(FrozenDictionary<string, TextTable> Tables, TextTable Default)
{
    /// <summary>The table for a language: its own, then its primary language's, then the default.</summary>
    public TextTable For(LanguageTag language) =>
        Tables.TryGetValue(language.Value, out var exact) ? exact
        : Tables.TryGetValue(language.Primary, out var primary) ? primary
        : Default;
}
