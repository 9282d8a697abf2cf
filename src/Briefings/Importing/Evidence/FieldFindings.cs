using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Media;
using Briefings.Content.Writing;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Evidence;

/// <summary>What the rules have read of one text so far; the first finding of a field holds, the others are its rivals.</summary>
internal sealed class FieldFindings
{
    // Of one field; each is weighed against all others.
    private const int MostCandidates = 60;

    private readonly List<FieldCandidate> _candidates = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private bool _isDateDoubted;

    public FoundValue<string>? Title { get; private set; }

    public FoundValue<ArticleDate>? Date { get; private set; }

    public FoundValue<ArticleDate>? Updated { get; private set; }

    public FoundValue<string>? Place { get; private set; }

    public FoundValue<string>? Source { get; private set; }

    /// <summary>The name of a web site that was behind the title.</summary>
    public FoundValue<string>? Site { get; private set; }

    public FoundValue<string>? Agency { get; private set; }

    /// <summary>Who wrote it.</summary>
    public FoundValue<ImmutableArray<string>>? Author { get; private set; }

    /// <summary>Why it is not to be published yet, in the words of its status.</summary>
    public FoundValue<string>? Withheld { get; private set; }

    public FoundValue<ArticleDate>? Expires { get; private set; }

    /// <summary>What its author or feed says it is about.</summary>
    public FoundValue<ImmutableArray<string>>? Topics { get; private set; }

    /// <summary>What its author says it says in short.</summary>
    public FoundValue<string>? Summary { get; private set; }

    /// <summary>The last part of its address, as its author chose it.</summary>
    public FoundValue<Slug>? Slug { get; private set; }

    /// <summary>What its versions in other languages have in common with it.</summary>
    public FoundValue<string>? Release { get; private set; }

    /// <summary>Its former addresses, from the root of the site.</summary>
    public FoundValue<ImmutableArray<string>>? Aliases { get; private set; }

    /// <summary>What its author wrote of it that is no field.</summary>
    public FoundValue<FreeValues>? Params { get; private set; }

    /// <summary>The picture that its author chose for it.</summary>
    public FoundValue<LeadPicture>? Image { get; private set; }

    public FoundValue<string>? OriginalUrl { get; private set; }

    public FoundValue<string>? Language { get; private set; }

    /// <summary>Everything that was read, in the order in which it was.</summary>
    public IReadOnlyList<FieldCandidate> Candidates => _candidates;

    /// <summary>A line with a mail address or a telephone number is never a title.</summary>
    public void AddTitle(FoundValue<string> title) => Title = PrivateAddress.IsIn(title.Value) ? Title : Keep("title", Title, title);

    public void AddDate(FoundValue<ArticleDate> date) => Date = Keep("date", Date, date);

    public void AddUpdated(FoundValue<ArticleDate> date) => Updated = Keep("updated", Updated, date);

    public void AddPlace(FoundValue<string> place) => Place = Keep("place", Place, place);

    public void AddSource(FoundValue<string> source) => Source = PrivateAddress.NameOf(source.Value) is { } name ? Keep("source", Source, source with { Value = name }) : Source;

    /// <summary>Notes a value that another rule may have been right to leave.</summary>
    public void AddRival<T>(string field, FoundValue<T> found)
        where T : notnull => Note(field, found);

    /// <summary>Takes the value of a candidate for the source.</summary>
    public void ChooseSource(FieldCandidate chosen) =>
        Source = new FoundValue<string>(chosen.Value, chosen.Offset, chosen.Length, chosen.Rule, chosen.Prior, chosen.Inferred);

    public void AddSite(FoundValue<string> site) => Site ??= site;

    public void AddAgency(FoundValue<string> agency) => Agency ??= PrivateAddress.NameOf(agency.Value) is { } name ? agency with { Value = name } : null;

    public void AddAuthor(FoundValue<ImmutableArray<string>> author)
    {
        ImmutableArray<string> names = [.. author.Value.Select(PrivateAddress.NameOf).OfType<string>()];
        if (!names.IsEmpty)
            Author ??= author with { Value = names };
    }

    public void AddExpires(FoundValue<ArticleDate> day) => Expires ??= day;

    public void AddWithheld(FoundValue<string> status) => Withheld ??= status;

    public void AddTopics(FoundValue<ImmutableArray<string>> topics) => Topics ??= topics with { Value = [.. topics.Value.Where(topic => !PrivateAddress.IsIn(topic))] };

    /// <summary>Topics of another key of the same head: tags and categories say the same kind of thing.</summary>
    public void JoinTopics(FoundValue<ImmutableArray<string>> topics)
    {
        if (Topics is { } known && known.Rule == topics.Rule)
            Topics = known with { Value = [.. known.Value.Concat(topics.Value.Where(topic => !PrivateAddress.IsIn(topic))).Distinct(StringComparer.OrdinalIgnoreCase)] };
        else
            AddTopics(topics);
    }

    public void AddImage(FoundValue<LeadPicture> image) => Image ??= image;

    public void AddSummary(FoundValue<string> summary) => Summary ??= PrivateAddress.IsIn(summary.Value) ? null : summary;

    public void AddSlug(FoundValue<Slug> slug) => Slug ??= slug;

    public void AddRelease(FoundValue<string> key) => Release ??= key;

    public void AddAliases(FoundValue<ImmutableArray<string>> aliases) => Aliases ??= aliases;

    /// <summary>A guess that is better than another guess.</summary>
    public void GuessDate(FoundValue<ArticleDate> date) => Date = Date is { Inferred: false } ? Date : Keep("date", null, date);

    public void AddParams(FoundValue<FreeValues> values) => Params ??= values;

    /// <summary>An address that no browser opens as a page, as <c>javascript:</c> or a path alone, is none.</summary>
    public void AddOriginalUrl(FoundValue<string> url) => OriginalUrl = WebAddress.IsWhole(url.Value) ? Keep("originalUrl", OriginalUrl, url) : OriginalUrl;

    public void AddLanguage(FoundValue<string> language) => Language ??= language;

    /// <summary>Gives each field the confidence that its signs have; a value that is likelier wrong than right is left out.</summary>
    public void Settle(Func<string, double?> confidence)
    {
        Title = Settled(Title, confidence("title"), isNeeded: true);
        Date = _isDateDoubted ? Date : Settled(Date, confidence("date"));
        Updated = Settled(Updated, confidence("updated"));
        Place = Settled(Place, confidence("place"));
        Source = Settled(Source, confidence("source"));
        OriginalUrl = Settled(OriginalUrl, confidence("originalUrl"));
    }

    /// <summary>Takes back a certainty: the value stays, but the curator is asked.</summary>
    public void DoubtDate(string rule)
    {
        _isDateDoubted = Date is not null;
        Date = Date is null ? null : Date with { Rule = rule, Confidence = Math.Min(Date.Confidence, 0.5), Inferred = true };
    }

    /// <summary>Takes back a guess that cannot be right.</summary>
    public void DropDate() => Date = null;

    private static FoundValue<T>? Settled<T>(FoundValue<T>? found, double? confidence, bool isNeeded = false) =>
        found is null || confidence is not { } sure ? found
        : sure < Certainty.Asked && !isNeeded ? null
        : found with { Confidence = sure, Inferred = found.Inferred || sure < Certainty.Stated };

    private FoundValue<T> Keep<T>(string field, FoundValue<T>? held, FoundValue<T> found)
        where T : notnull
    {
        Note(field, found);
        return held ?? found;
    }

    private void Note<T>(string field, FoundValue<T> found)
        where T : notnull
    {
        var count = _counts.GetValueOrDefault(field);
        _counts[field] = count + 1;
        if (count < MostCandidates)
            _candidates.Add(new FieldCandidate(field, found.Value.ToString()!, found.Rule, found.Offset, found.Length, found.Confidence, found.Inferred));
    }
}
