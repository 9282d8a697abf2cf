using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Rendering.Themes;

namespace Briefings.Rendering.Texts;

/// <summary>Reads <c>templates/i18n</c> and checks that every text is there.</summary>
internal sealed class UiTextsReader(Theme theme, DiagnosticBag diagnostics)
{
    private const string Folder = "i18n/";
    private const string Reference = "en";

    /// <param name="languages">The languages that the site has pages in, its own first.</param>
    /// <returns>Null, with findings, when a text is missing.</returns>
    public UiTexts? Read(IEnumerable<LanguageTag> languages)
    {
        var files = theme.Below(Folder).Where(name => name.EndsWith(".yml", StringComparison.Ordinal))
            .Select(name => name[..^4]).ToFrozenSet(StringComparer.Ordinal);
        var wanted = languages.Select(language => files.Contains(language.Value) ? language.Value : language.Primary)
            .Where(files.Contains)
            .Concat(files.Where(name => theme.IsOfSite($"{Folder}{name}.yml")))
            .Append(Reference).Distinct().Order(StringComparer.Ordinal).ToArray();
        var read = wanted.ToDictionary(name => name, ReadFile);
        if (read[Reference] is not { } reference)
            return null;
        foreach (var (name, entries) in read.Where(pair => pair.Value is not null))
            Check(entries!, reference);
        var tables = read.Where(pair => pair.Value is not null && LanguageTag.TryParse(pair.Key, out _))
            .Select(pair => ToTable(LanguageTag.Parse(pair.Key), pair.Value!)).OfType<TextTable>()
            .ToFrozenDictionary(table => table.Language.Value);
        if (diagnostics.HasErrors || !tables.TryGetValue(Reference, out var fallback))
            return null;
        var own = languages.FirstOrDefault();
        return new UiTexts(tables, own.Value is not null ? new UiTexts(tables, fallback).For(own) : fallback);
    }

    private YamlMapping? ReadFile(string name) =>
        theme.ReadText($"{Folder}{name}.yml") is { } source
            ? YamlReader.Read(source.Path, source.Text, 0, diagnostics)
            : null;

    private void Check(YamlMapping entries, YamlMapping reference)
    {
        var known = reference.Entries.Select(entry => entry.Key.Value).ToArray();
        var present = entries.Entries.Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var key in known.Where(key => !present.Contains(key)))
            diagnostics.Add(Messages.MissingText(SourceSpan.File(entries.Span.Path), key));
        foreach (var (key, _) in entries.Entries.Where(entry => !known.Contains(entry.Key.Value)))
            diagnostics.Add(Messages.UnknownKey(key.Span, key.Value, known));
    }

    private TextTable? ToTable(LanguageTag language, YamlMapping entries)
    {
        var fields = new FieldReader(entries, diagnostics);
        var phrases = entries.Entries.Where(entry => entry.Value is not YamlSequence)
            .ToFrozenDictionary(entry => entry.Key.Value, entry => ToPhrase(entry.Key.Value, entry.Value));
        var dates = new DateWords
        {
            Months = ReadMonths(fields, "months"),
            MonthsAlone = ReadMonths(fields, "months_alone"),
            Day = fields.RequiredText("date"),
            Month = fields.RequiredText("date_month"),
            Year = fields.RequiredText("date_year"),
            InMonth = fields.RequiredText("range_in_month"),
            InYear = fields.RequiredText("range_in_year"),
        };
        return diagnostics.HasErrors ? null : new TextTable(language, phrases, dates);
    }

    private Phrase ToPhrase(string key, YamlNode value)
    {
        if (value is not YamlMapping forms)
            return new Phrase(((YamlScalar)value).Value, ImmutableDictionary<PluralCategory, string>.Empty);
        var fields = new FieldReader(forms, diagnostics);
        var read = Enum.GetValues<PluralCategory>()
            .Select(category => (Category: category, Text: fields.Text(category.ToString().ToLowerInvariant())))
            .Where(form => form.Text is not null)
            .ToImmutableDictionary(form => form.Category, form => form.Text!);
        fields.Finish();
        if (!read.TryGetValue(PluralCategory.Other, out var other))
            diagnostics.Add(Messages.MissingText(forms.Span, key + ".other"));
        return new Phrase(other ?? "", read);
    }

    private ImmutableArray<string> ReadMonths(FieldReader fields, string key)
    {
        var months = fields.Texts(key);
        if (months.Length != 12)
            diagnostics.Add(Messages.WrongValue(fields.PlaceOf(key), key, string.Join(", ", months), "a list of twelve months"));
        return months;
    }
}
