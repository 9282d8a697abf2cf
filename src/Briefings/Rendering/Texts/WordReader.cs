using System.Collections.Immutable;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;

namespace Briefings.Rendering.Texts;

/// <summary>Reads single words of <c>templates/i18n</c>: a text, the forms of a text by number, or the list of months.</summary>
internal sealed class WordReader(DiagnosticBag diagnostics)
{
    /// <summary>How many months a list of them has.</summary>
    public const int Months = 12;

    public static bool IsList(string key) => key is "months" or "months_alone";

    /// <summary>Reports a value that is not what its key asks for.</summary>
    public void Check(string key, YamlNode value)
    {
        if (value is YamlScalar { IsNull: true })
            return;
        if (IsList(key) && ToList(value).Length != Months)
            diagnostics.Add(Messages.WrongValue(value.Span, key, Shown(value), "a list of twelve months"));
        else if (!IsList(key) && value is YamlSequence)
            diagnostics.Add(Messages.WrongValue(value.Span, key, value.Kind, "a text, or one for each number as in '{one: …, other: …}'"));
        else if (!IsList(key) && value is YamlMapping forms)
            Check(key, forms);
    }

    /// <summary>A text, or its forms; empty where the value is neither.</summary>
    public static Phrase ToPhrase(YamlNode value)
    {
        if (value is not YamlMapping forms)
            return new Phrase((value as YamlScalar)?.Value ?? "", ImmutableDictionary<PluralCategory, string>.Empty);
        var read = ReadForms(new FieldReader(forms, new DiagnosticBag()));
        return new Phrase(read.GetValueOrDefault(PluralCategory.Other, ""), read);
    }

    /// <returns>Empty where the value is no list of texts.</returns>
    public static ImmutableArray<string> ToList(YamlNode? value) =>
        value is YamlSequence list ? [.. list.Items.OfType<YamlScalar>().Select(item => item.Value)] : [];

    private void Check(string key, YamlMapping forms)
    {
        var fields = new FieldReader(forms, diagnostics);
        if (!ReadForms(fields).ContainsKey(PluralCategory.Other))
            diagnostics.Add(Messages.MissingText(forms.Span, key + ".other"));
        fields.Finish();
    }

    private static ImmutableDictionary<PluralCategory, string> ReadForms(FieldReader fields) =>
        Enum.GetValues<PluralCategory>()
            .Select(category => (Category: category, Text: fields.Text(category.ToString().ToLowerInvariant())))
            .Where(form => form.Text is not null)
            .ToImmutableDictionary(form => form.Category, form => form.Text!);

    private static string Shown(YamlNode value) => value is YamlScalar scalar ? scalar.Value : string.Join(", ", ToList(value));
}
