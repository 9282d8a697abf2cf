using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Content.Writing;

namespace Briefings.Importing.Evidence;

/// <summary>What the rules have read of one text so far; the first finding of a field that is not inferred holds.</summary>
internal sealed class FieldFindings
{
    public FoundValue<string>? Title { get; private set; }

    public FoundValue<ArticleDate>? Date { get; private set; }

    public FoundValue<ArticleDate>? Updated { get; private set; }

    public FoundValue<string>? Place { get; private set; }

    public FoundValue<string>? Source { get; private set; }

    /// <summary>The name of a web site that stood behind the title.</summary>
    public FoundValue<string>? Site { get; private set; }

    public FoundValue<string>? Agency { get; private set; }

    /// <summary>Who wrote it.</summary>
    public FoundValue<ImmutableArray<string>>? Author { get; private set; }

    /// <summary>Why it is not to be published yet, in the words of its status.</summary>
    public FoundValue<string>? Withheld { get; private set; }

    /// <summary>What its author or feed says it is about.</summary>
    public FoundValue<ImmutableArray<string>>? Topics { get; private set; }

    /// <summary>What its author says it says in short.</summary>
    public FoundValue<string>? Summary { get; private set; }

    /// <summary>The last part of its address, as its author chose it.</summary>
    public FoundValue<Slug>? Slug { get; private set; }

    /// <summary>Its former addresses, from the root of the site.</summary>
    public FoundValue<ImmutableArray<string>>? Aliases { get; private set; }

    public FoundValue<string>? OriginalUrl { get; private set; }

    public FoundValue<string>? Language { get; private set; }

    public void AddTitle(FoundValue<string> title) => Title ??= title;

    public void AddDate(FoundValue<ArticleDate> date) => Date ??= date;

    public void AddUpdated(FoundValue<ArticleDate> date) => Updated ??= date;

    public void AddPlace(FoundValue<string> place) => Place ??= place;

    public void AddSource(FoundValue<string> source) => Source ??= source;

    public void AddSite(FoundValue<string> site) => Site ??= site;

    public void AddAgency(FoundValue<string> agency) => Agency ??= agency;

    public void AddAuthor(FoundValue<ImmutableArray<string>> author) => Author ??= author;

    public void AddWithheld(FoundValue<string> status) => Withheld ??= status;

    public void AddTopics(FoundValue<ImmutableArray<string>> topics) => Topics ??= topics;

    public void AddSummary(FoundValue<string> summary) => Summary ??= summary;

    public void AddSlug(FoundValue<Slug> slug) => Slug ??= slug;

    public void AddAliases(FoundValue<ImmutableArray<string>> aliases) => Aliases ??= aliases;

    /// <summary>A guess that is better than another guess.</summary>
    public void GuessDate(FoundValue<ArticleDate> date) => Date = Date is { Inferred: false } ? Date : date;

    public void AddOriginalUrl(FoundValue<string> url) => OriginalUrl ??= url;

    public void AddLanguage(FoundValue<string> language) => Language ??= language;

    /// <summary>Takes back a certainty: the value stays, but the curator is asked.</summary>
    public void DoubtDate(string rule) =>
        Date = Date is null ? null : Date with { Rule = rule, Confidence = Math.Min(Date.Confidence, 0.5), Inferred = true };
}
