using System.Collections.Immutable;
using Briefings.Importing.Formats;
using Briefings.Importing.Html.Choices;
using Briefings.Importing.Html.Stated;

namespace Briefings.Importing.Exchange;

/// <summary>A news item of the IPTC's exchange forms, whichever it is written in.</summary>
/// <param name="Id">By which its provider knows it in all versions.</param>
/// <param name="Html">Its text.</param>
/// <param name="Line">Where the text begins in the file.</param>
internal sealed record NewsItem(string Id, string Html, int Line)
{
    private const double Trust = 0.97;

    public StatedText? Headline { get; init; }

    public StatedText? Byline { get; init; }

    /// <summary>Where it was written.</summary>
    public StatedText? Located { get; init; }

    public StatedText? Provider { get; init; }

    public StatedText? Summary { get; init; }

    public StatedText? Address { get; init; }

    public StatedText? Created { get; init; }

    public StatedText? Changed { get; init; }

    /// <summary>The moment before which it is not to be published.</summary>
    public StatedText? Embargo { get; init; }

    /// <summary>Counts up; what is not numbered is the first.</summary>
    public int Version { get; init; } = 1;

    /// <summary>As in <c>usable</c>, <c>withheld</c>, <c>canceled</c>.</summary>
    public string Status { get; init; } = "usable";

    public string? Language { get; init; }

    public ImmutableArray<string> Topics { get; init; } = [];

    public ImmutableArray<FeedFile> Files { get; init; } = [];

    /// <summary>The names or addresses of items that belong to it.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    public bool KeepsLines { get; init; }

    public FeedEntry ToEntry() => new("news item " + Id, Html, Line)
    {
        Facts = [.. Facts()],
        Language = Language,
        Withheld = Status.Equals("usable", StringComparison.OrdinalIgnoreCase) ? null : Status,
        Topics = Topics,
        Files = Files,
        Params = Related.IsEmpty ? [] : [("relatedItems", Related)],
        KeepsLines = KeepsLines,
        Version = Math.Max(1, Version),
    };

    private IEnumerable<StatedFact> Facts()
    {
        var language = (Language ?? "en").Split('-')[0].ToLowerInvariant();
        (StatedField Field, StatedText? Text)[] stated =
        [
            (StatedField.Title, Headline), (StatedField.Place, Located is { } place ? place with { Value = Place(place.Value) } : null), (StatedField.Site, Provider),
            (StatedField.Description, Summary), (StatedField.Address, Address),
        ];
        foreach (var (field, text) in stated)
        {
            if (StatedValues.Text(text?.Value) is { } value)
                yield return new StatedFact(field, value, StatedRules.NewsItem, Trust, text!.Line, 1);
        }

        var isHeldBack = Day(Embargo, language) is { } embargo && !(Day(Created, language) > embargo);
        if ((isHeldBack ? Embargo : Created ?? Changed) is { } date)
            yield return new StatedFact(StatedField.Date, date.Value, isHeldBack ? StatedRules.Embargo : StatedRules.NewsItem, Trust, date.Line, 1);
        if (Version > 1 && Changed is { } changed && changed.Value != Created?.Value && Created is not null)
            yield return new StatedFact(StatedField.Updated, changed.Value, StatedRules.NewsItem, Trust, changed.Line, 1);
        if (StatedValues.Text(Byline?.Value) is { } byline)
        {
            var fact = new StatedFact(StatedField.Author, byline, StatedRules.NewsItem, Trust, Byline!.Line, 1);
            var site = new SiteNames(Provider is null ? [] : [Provider.Value], null);
            if (AuthorChoice.Choose([fact], site, language) is var (names, _) && names.Where(name => name.Contains(' ', StringComparison.Ordinal) || !site.Names(name)).ToList() is { Count: > 0 } people)
                yield return fact with { Value = string.Join("; ", people.Where(name => !string.Equals(name, Provider?.Value, StringComparison.OrdinalIgnoreCase))) };
        }
    }

    private static DateOnly? Day(StatedText? text, string language) => text is null ? null : StatedDate.Read(text.Value, language)?.Day;

    // "Grosseto, Italy": datelines name the town.
    private static string Place(string located) => located.Split(',')[0].Trim();
}
