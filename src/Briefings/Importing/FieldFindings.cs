using Briefings.Content;

namespace Briefings.Importing;

/// <summary>What the rules have read of one text so far; the first finding of a field that is not inferred holds.</summary>
internal sealed class FieldFindings
{
    public Finding<string>? Title { get; private set; }

    public Finding<ArticleDate>? Date { get; private set; }

    public Finding<ArticleDate>? Updated { get; private set; }

    public Finding<string>? Place { get; private set; }

    public Finding<string>? Source { get; private set; }

    /// <summary>The name of a web site that stood behind the title.</summary>
    public Finding<string>? Site { get; private set; }

    public Finding<string>? Agency { get; private set; }

    public Finding<string>? OriginalUrl { get; private set; }

    public Finding<string>? Language { get; private set; }

    public void AddTitle(Finding<string> title) => Title ??= title;

    public void AddDate(Finding<ArticleDate> date) => Date ??= date;

    public void AddUpdated(Finding<ArticleDate> date) => Updated ??= date;

    public void AddPlace(Finding<string> place) => Place ??= place;

    public void AddSource(Finding<string> source) => Source ??= source;

    public void AddSite(Finding<string> site) => Site ??= site;

    public void AddAgency(Finding<string> agency) => Agency ??= agency;

    public void AddOriginalUrl(Finding<string> url) => OriginalUrl ??= url;

    public void AddLanguage(Finding<string> language) => Language ??= language;

    /// <summary>Takes back a certainty: the value stays, but the curator is asked.</summary>
    public void DoubtDate(string rule) =>
        Date = Date is null ? null : Date with { Rule = rule, Confidence = Math.Min(Date.Confidence, 0.5), Inferred = true };
}
