using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Rendering.Themes;

namespace Briefings.Rendering.Texts;

/// <summary>Reads <c>templates/i18n</c>: of each word the site's, else the program's, else that of the default language.</summary>
internal sealed class UiTextsReader(Theme theme, DiagnosticBag diagnostics)
{
    private const string Reference = "en";

    private readonly WordFiles _files = new(theme, diagnostics);
    private readonly WordReader _words = new(diagnostics);

    /// <param name="languages">The languages that the site has pages in, its own first.</param>
    /// <param name="placeOf">Where the site's files first say a language; null where none is known to.</param>
    /// <returns>Null, with findings, when a text is not one.</returns>
    public UiTexts? Read(IEnumerable<LanguageTag> languages, Func<LanguageTag, SourceSpan?>? placeOf = null)
    {
        var all = languages.ToArray();
        if (_files.Own(Reference) is not { } reference)
            return null;
        var known = reference.Keys.ToArray();
        foreach (var file in _files.OfSite)
            Check(file, known);
        WordFile[] fallback = all is [var own, ..] ? [.. _files.For(own), reference] : [reference];
        var tables = all.Distinct().Select(language => TableFor(language, fallback, known, placeOf)).ToArray();
        var common = tables.FirstOrDefault() ?? ToTable([reference], known);
        return diagnostics.HasErrors ? null : new UiTexts(tables.Zip(all.Distinct()).ToFrozenDictionary(pair => pair.Second.Value, pair => pair.First), common);
    }

    private TextTable TableFor(LanguageTag language, WordFile[] fallback, string[] known, Func<LanguageTag, SourceSpan?>? placeOf)
    {
        WordFile[] own = [.. _files.For(language)];
        if (own.Length == 0)
            diagnostics.Add(SiteMessages.Untranslated(placeOf?.Invoke(language) ?? SourceSpan.File("templates/i18n"), language.Value, fallback[0].Language.Value));
        return ToTable([.. own, .. fallback], known);
    }

    private void Check(WordFile file, string[] known)
    {
        foreach (var (key, value) in file.Words.Entries)
        {
            if (!known.Contains(key.Value))
                diagnostics.Add(SiteMessages.UnknownWord(key.Span, key.Value, known));
            else
                _words.Check(key.Value, value);
        }
    }

    private static TextTable ToTable(ImmutableArray<WordFile> files, string[] known)
    {
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        foreach (var key in known.Where(key => !WordReader.IsList(key)))
        {
            var file = files.First(file => file.Find(key) is not null);
            words.Add(key, new Word(file.Language, WordReader.ToPhrase(file.Find(key)!)));
        }

        var dates = new DateNames
        {
            Months = ListOf("months"),
            MonthsAlone = ListOf("months_alone"),
            Day = words["date"].Phrase.Other,
            DayInYear = words["date_day"].Phrase.Other,
            Month = words["date_month"].Phrase.Other,
            Year = words["date_year"].Phrase.Other,
            InMonth = words["range_in_month"].Phrase.Other,
            InYear = words["range_in_year"].Phrase.Other,
        };
        return new TextTable(files[0].Language, words.ToFrozenDictionary(), dates);

        ImmutableArray<string> ListOf(string key) =>
            files.Select(file => WordReader.ToList(file.Find(key))).First(list => list.Length == WordReader.Months);
    }
}
