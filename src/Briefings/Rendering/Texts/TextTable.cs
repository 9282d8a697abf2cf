using System.Collections.Frozen;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Templating;

namespace Briefings.Rendering.Texts;

/// <summary>The words of the site in one language, as <c>templates/i18n</c> gives them; templates read them as <c>t</c>.</summary>
internal sealed class TextTable : ITemplateObject
{
    private readonly FrozenDictionary<string, Word> _words;
    private readonly FrozenDictionary<string, TemplateValue> _values;

    public TextTable(LanguageTag language, FrozenDictionary<string, Word> words, DateNames dates)
    {
        Language = language;
        Dates = dates;
        _words = words;
        _values = words.ToFrozenDictionary(pair => pair.Key, pair => ToValue(pair.Key, pair.Value));
    }

    public LanguageTag Language { get; }

    public DateNames Dates { get; }

    public IEnumerable<string> Names => _values.Keys.Order(StringComparer.Ordinal);

    /// <summary>A text that nothing is filled into.</summary>
    public string this[string key] => _words[key].Fill([]);

    /// <summary>A text with what is filled into it; its first argument decides between singular and plural.</summary>
    public string Fill(string key, params ReadOnlySpan<string> arguments) => _words[key].Fill(arguments);

    /// <summary>A date, with its minute and zone where they are known.</summary>
    public string Write(ArticleDate date)
    {
        var day = Dates.Write(date.Day);
        if (date.Time is not { } time || date.Offset is not { } offset)
            return day;
        var sign = offset < TimeSpan.Zero ? "−" : "+";
        var zone = offset == TimeSpan.Zero ? "UTC" : $"UTC{sign}{offset:hh\\:mm}";
        return Fill("date_time", day, $"{time:HH\\:mm}", zone);
    }

    /// <summary>Names as the language lists them: "A, B, and C".</summary>
    public string List(IReadOnlyList<string> names) => names switch
    {
        [] => "",
        [var only] => only,
        [var first, var second] => Fill("list_two", first, second),
        _ => Fill("list_end", string.Join(this["list_separator"], names.SkipLast(1)), names[^1]),
    };

    public bool TryGet(string name, out TemplateValue value) => _values.TryGetValue(name, out value);

    private static TemplateValue ToValue(string key, Word word)
    {
        if (!word.Phrase.TakesArguments)
            return word.Fill([]);
        return TemplateValue.From(new TemplateFunction(
            "t." + key,
            ["first", "second?", "third?"],
            arguments => word.Fill([arguments.Text(0), arguments.Text(1), arguments.Text(2)])));
    }
}
