using System.Collections.Immutable;
using AngleSharp.Dom;
using Briefings.Content;
using Briefings.Files;
using Briefings.Importing.Html.Inline;
using Briefings.Importing.Html.Stated;

namespace Briefings.Importing.Html.Choices;

/// <summary>What a page states of its article, each field with the place it was read from.</summary>
internal sealed class PageStatements
{
    private const int LinesAboveTitle = 4;
    private const int LinesBelowTitle = 12;

    // Each is weighed against all others; a list of teasers has more days than any page needs.
    private const int MostOfOneKind = 60;

    private readonly SourceText _file;
    private readonly IDocument _document;
    private readonly PageElements _elements;
    private readonly List<StatedFact> _facts = [];
    private readonly Dictionary<(StatedField, string), int> _counts = [];
    private readonly SiteNames _site;

    public PageStatements(SourceText file, IDocument document)
    {
        _file = file;
        _document = document;
        _elements = new PageElements(document);
        Add(MetaFacts.Read(document));
        Add(JsonLdFacts.Read(document));
        Address = AddressChoice.Choose(file, document, _facts);
        var address = Address is not null && Uri.TryCreate(Address.Value, UriKind.Absolute, out var page) ? page : null;
        Base = PageAddress.Complete(document.QuerySelector("base[href]")?.GetAttribute("href"), address) is { } other ? new Uri(other) : address;
        _site = new SiteNames(_facts.Where(fact => fact.Field == StatedField.Site).Select(fact => fact.Value), address);
    }

    public StatedFact? Address { get; }

    /// <summary>What the page's links are relative to.</summary>
    public Uri? Base { get; }

    public string? Language => _facts.Find(fact => fact.Rule == StatedRules.LanguageAttribute)?.Value ?? _facts.Find(fact => fact.Field == StatedField.Language)?.Value;

    public List<StatedFact> Titles { get; private set; } = [];

    public List<(ArticleDate Date, StatedFact Fact)> Dates { get; private set; } = [];

    public List<(ArticleDate Date, StatedFact Fact)> Updates { get; private set; } = [];

    public (ImmutableArray<string> Names, StatedFact Fact)? Author { get; private set; }

    /// <summary>The authors that are people, as far as names show it.</summary>
    public IEnumerable<string> Persons => (Author?.Names ?? []).Where(name => name.Contains(' ', StringComparison.Ordinal) && !_site.Names(name) && !AuthorChoice.IsOrganization(name));

    public StatedFact? Site { get; private set; }

    public void ReadTitle(PageSides sides) => Titles = TitleChoice.Rank(_document, _elements, _facts, _site, sides);

    /// <summary>The heading that shows the title; null where none does.</summary>
    public IElement? Heading => Titles.Count == 0 ? null
        : HeadingOf("h1, h2, h3, h4", (shown, title) => shown == title)
            ?? HeadingOf("h1", (shown, title) => shown.StartsWith(title, StringComparison.Ordinal) || shown.EndsWith(title, StringComparison.Ordinal));

    private IElement? HeadingOf(string selector, Func<string, string, bool> isOf) =>
        _document.QuerySelectorAll(selector).FirstOrDefault(heading => isOf(TextKey.Of(heading.TextContent), TextKey.Of(Titles[0].Value)));

    /// <param name="language">Primary subtag.</param>
    /// <param name="latest">The last day that can be one of publication.</param>
    public void ReadRest(PageSides sides, string language, DateOnly? latest)
    {
        var lines = PageLineReader.Read(_document.Body!);
        var written = Language is { } named && named.Replace('_', '-') is var tag && tag.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase) ? tag : language;
        var title = Titles.Count == 0 ? 0 : Math.Max(0, lines.FindIndex(line => TextKey.Of(line.Text) == TextKey.Of(Titles[0].Value)));
        Add(MicrodataFacts.Read(_elements, sides.IsBeside));
        Add(ScriptFacts.Read(_file, _document));
        Add(VisibleDates.Read(lines, title, written, sides.IsBeside));
        Add(DayParts.Read(_elements, written, sides.IsBeside));
        if (VisibleDates.InAddress(Address) is { } day)
            Add([day]);
        Add(AuthorFacts.Read(_elements, sides));
        Add(ScriptFacts.ReadAuthor(_document));
        Add(PageBylines.Read(lines, title, language, sides));
        Add(LabelledFacts.Read([.. lines.Skip(Math.Max(0, title - LinesAboveTitle)).Take(LinesAboveTitle + LinesBelowTitle)], sides.IsBeside));
        Dates = DateChoice.Rank(_facts, StatedField.Date, written, latest);
        Updates = DateChoice.Rank(_facts, StatedField.Updated, written, latest);
        Author = AuthorChoice.Choose(_facts, _site, language);
        Site = SiteChoice.Choose([.. _facts, .. DocumentTitle()], _site, Address, Titles is [var taken, ..] ? taken.Value : null);
    }

    private void Add(IEnumerable<StatedFact> facts)
    {
        foreach (var fact in facts)
        {
            var count = _counts.GetValueOrDefault((fact.Field, fact.Rule));
            _counts[(fact.Field, fact.Rule)] = count + 1;
            if (count < MostOfOneKind)
                _facts.Add(fact);
        }
    }

    private IEnumerable<StatedFact> DocumentTitle() => StatedValues.Text(_document.Title) is { } title && _document.QuerySelector("title") is { } element
        ? [StatedValues.At(element, StatedField.Title, title, StatedRules.DocumentTitle, 0.5)] : [];
}
