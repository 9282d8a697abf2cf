using Briefings.Configuration;

namespace Briefings.Rendering.Texts;

/// <summary>A text of the site's interface, with the language whose rules it counts by.</summary>
/// <param name="Language">Another than the page's where the text is borrowed.</param>
internal readonly record struct Word(LanguageTag Language, Phrase Phrase)
{
    public string Fill(ReadOnlySpan<string> arguments) => Phrase.Fill(Language, arguments);
}
