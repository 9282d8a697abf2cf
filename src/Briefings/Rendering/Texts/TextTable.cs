using System.Collections.Frozen;
using Briefings.Configuration;
using Briefings.Templating;

namespace Briefings.Rendering.Texts;

/// <summary>The words of the site in one language, as <c>templates/i18n</c> gives them; templates read them as <c>t</c>.</summary>
internal sealed class TextTable : ITemplateObject
{
    private readonly FrozenDictionary<string, Phrase> _phrases;
    private readonly FrozenDictionary<string, TemplateValue> _values;

    public TextTable(LanguageTag language, FrozenDictionary<string, Phrase> phrases, DateWords dates)
    {
        Language = language;
        Dates = dates;
        _phrases = phrases;
        _values = phrases.ToFrozenDictionary(pair => pair.Key, pair => ToValue(pair.Key, pair.Value));
    }

    public LanguageTag Language { get; }

    public DateWords Dates { get; }

    public IEnumerable<string> Names => _values.Keys.Order(StringComparer.Ordinal);

    /// <summary>A text that nothing is filled into.</summary>
    public string this[string key] => _phrases[key].Fill(Language, []);

    /// <summary>A text with what is filled into it; its first argument decides between singular and plural.</summary>
    public string Fill(string key, params ReadOnlySpan<string> arguments) => _phrases[key].Fill(Language, arguments);

    public bool TryGet(string name, out TemplateValue value) => _values.TryGetValue(name, out value);

    private TemplateValue ToValue(string key, Phrase phrase)
    {
        if (!phrase.TakesArguments)
            return phrase.Fill(Language, []);
        return TemplateValue.From(new TemplateFunction(
            "t." + key,
            ["first", "second?", "third?"],
            arguments => phrase.Fill(Language, [arguments.Text(0), arguments.Text(1), arguments.Text(2)])));
    }
}
