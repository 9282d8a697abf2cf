using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Curation;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Rendering.Texts;
using Briefings.Rendering.Themes;
using Briefings.Workflows.Review;

namespace Briefings.Cli.Serving;

/// <summary>The words of the page of questions, from <c>templates/i18n</c> as every page has them.</summary>
internal sealed class DeskWords(TextTable texts)
{
    // A folder that is not there: of it, only the program's own words are read.
    private static readonly DiskSiteFiles s_none = new(Path.Combine(AppContext.BaseDirectory, ".none"));

    public TextTable Texts { get; } = texts;

    /// <summary>Of the first language that a browser asks for and the site has texts in; else of the site's own.</summary>
    /// <param name="files">The site's.</param>
    /// <param name="accepted">The browser's <c>Accept-Language</c>.</param>
    public static DeskWords Of(ISiteFiles files, string accepted)
    {
        var own = SiteConfigReader.Read(files, new DiagnosticBag())?.DefaultLanguage ?? LanguageTag.Parse("en");
        var known = files.List(ContentPath.Briefings).Select(file => ContentPath.ReadName(file.Path).Language)
            .Where(language => language != default).Append(own).ToHashSet();
        var language = accepted.Split(',').Select(part => part.Split(';')[0].Trim())
            .Select(part => LanguageTag.TryParse(part, out var tag) ? Known(tag) : null)
            .FirstOrDefault(tag => tag is not null) ?? own;
        return new DeskWords(Read(files, language, own) ?? Read(s_none, language, own)!);

        LanguageTag? Known(LanguageTag tag) =>
            known.Contains(tag) ? tag : known.Where(other => other.Primary == tag.Primary).Select(other => (LanguageTag?)other).FirstOrDefault();
    }

    /// <summary>What a front matter key is called.</summary>
    public string FieldOf(string key) => key switch
    {
        NameFields.Person => Texts["desk_person"],
        NameFields.Organization => Texts["desk_organization"],
        "originalUrl" => Texts["field_original_url"],
        "translationKey" => Texts["field_translation_key"],
        "start" or "end" => Texts["desk_" + key],
        "title" or "date" or "place" or "source" or "agency" or "author" or "updated" or "language" or "summary" or "events" or "people" or "organizations" or "topics" => Texts["field_" + key],
        _ => Texts["field_other"],
    };

    /// <summary>What is asked, in one line.</summary>
    public string QuestionOf(ReviewItem item) => item switch
    {
        { Link: { } link } => $"{Texts[KeyOf(link)]} {item.OtherTitle}",
        { Conflict: not null } => $"{Texts["conflicts"]}: {item.Value}",
        { Value.Length: 0 } => $"{FieldOf(item.Subject)}: {Texts["desk_missing"]}",
        _ => $"{FieldOf(item.Subject)}: {item.Value}",
    };

    /// <summary>What becomes of it when it is accepted, and when it is rejected.</summary>
    public (string Accept, string Reject) EffectsOf(ReviewItem item) => item switch
    {
        { Link: not null } => (Texts["desk_joins"], Texts["desk_parts"]),
        { Conflict: not null } => (Texts["desk_shows"], Texts["desk_hides"]),
        { Value.Length: 0 } => (Texts["desk_unknown"], Texts["desk_unknown"]),
        _ when NameFields.Has(item.Subject) => (Texts["desk_names"], Texts["desk_unknown"]),
        _ => (Texts["desk_states"], Texts["desk_leaves"]),
    };

    private static string KeyOf(LinkDecision link) => link.Kind switch
    {
        "translation" => "proposed_translation",
        "reprint" => "proposed_reprint",
        "sameEvent" => "proposed_event",
        _ => "proposed_series",
    };

    // A site's own words may be wrong; the page of questions is there all the same.
    private static TextTable? Read(ISiteFiles files, LanguageTag language, LanguageTag own)
    {
        var found = new DiagnosticBag();
        return new UiTextsReader(new Theme(files, found), found).Read([own, language])?.For(language);
    }
}
