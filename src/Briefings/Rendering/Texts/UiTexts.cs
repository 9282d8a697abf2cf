using System.Collections.Frozen;
using Briefings.Configuration;

namespace Briefings.Rendering.Texts;

/// <summary>The words of the site in every language that it has them in.</summary>
/// <param name="Tables">By language tag, for each language of the site.</param>
/// <param name="Default">Of the site's own language.</param>
internal sealed record UiTexts(FrozenDictionary<string, TextTable> Tables, TextTable Default)
{
    public TextTable For(LanguageTag language) => Tables.GetValueOrDefault(language.Value, Default);
}
