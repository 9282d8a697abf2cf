using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content.Media;
using Briefings.Content.Texts;
using Briefings.Content.Writing;

namespace Briefings.Content;

/// <summary>One briefing in one language, as its file in <c>content/briefings</c> states it.</summary>
internal sealed record Article
{
    /// <summary>A URN minted once from the seed's bytes; the feed item's id, never changed.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required LanguageTag Language { get; init; }

    /// <summary>Of publication; null when unknown.</summary>
    public ArticleDate? Date { get; init; }

    /// <summary>Of the dateline.</summary>
    public string? Place { get; init; }

    /// <summary>Who published it.</summary>
    public string? Source { get; init; }

    /// <summary>Who wrote it, where that is not the source.</summary>
    public string? Agency { get; init; }

    /// <summary>The people who wrote it, as it is signed.</summary>
    public ImmutableArray<string> Author { get; init; } = [];

    public string? OriginalUrl { get; init; }

    /// <summary>Shared by the versions of one release; null when there is only this one.</summary>
    public string? TranslationKey { get; init; }

    public ImmutableArray<EventReference> Events { get; init; } = [];

    public ImmutableArray<Person> People { get; init; } = [];

    public ImmutableArray<string> Organizations { get; init; } = [];

    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>What it names of the kinds of subject that the site adds, in the order of their keys.</summary>
    public ImmutableArray<OwnSubjectNames> Subjects { get; init; } = [];

    /// <summary>Plain text that ends on a sentence.</summary>
    public string? Summary { get; init; }

    /// <summary>When it came into the archive, as its file says; null for a file that does not.</summary>
    public ArticleDate? Added { get; init; }

    /// <summary>What it is shown with; null for words alone.</summary>
    public LeadPicture? Image { get; init; }

    /// <summary>Set by a curator to choose the address; null means: the file's own slug.</summary>
    public Slug? Slug { get; init; }

    /// <summary>Former site-relative addresses that redirect here.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    public bool Draft { get; init; }

    /// <summary>The first moment at which it is no longer shown.</summary>
    public ArticleDate? Expires { get; init; }

    /// <summary>Null means: what the site says of its source.</summary>
    public DisplayMode? Display { get; init; }

    /// <summary>Ids of articles that the curator ties to this one.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>Ids of articles that the curator keeps apart from this one.</summary>
    public ImmutableArray<string> NotRelated { get; init; } = [];

    public ArticleDate? Updated { get; init; }

    /// <summary>Whether the versions in other languages are translations of it.</summary>
    public bool Original { get; init; }

    /// <summary>Whether search engines are asked to leave it alone.</summary>
    public bool NoIndex { get; init; }

    /// <summary>What may be done with it, as far as its own file says.</summary>
    public Rights Rights { get; init; } = Rights.None;

    /// <summary>For the site's own templates.</summary>
    public FreeValues? Params { get; init; }

    /// <summary>What was put right, as the front matter lists it.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>That it was taken back: its page says so, and its text is shown no more.</summary>
    public Retraction? Retracted { get; init; }

    /// <summary>Null for an article that a person wrote.</summary>
    public ImportRecord? Import { get; init; }

    /// <summary>Markdown; raw HTML in it is text.</summary>
    public required string Body { get => Text.Value; init => Text = new ArticleText(value); }

    /// <summary><see cref="Body"/>, and what is known of it without reading it.</summary>
    public ArticleText Text { get; init; } = ArticleText.Empty;

    public ContentOrigin Origin { get; init; } = ContentOrigin.None;

    /// <summary>What the versions of one release share: the stated key, or the slug of the file's name.</summary>
    public string ReleaseKey => TranslationKey ?? ContentPath.ReadName(Origin.Path).Slug.Value ?? Id;

    /// <summary>The last part of its address: the curator's slug, or the slug of the file's name.</summary>
    public Slug Permalink => Slug ?? FileSlug;

    /// <summary>When it was changed last, as far as it says so: when it was updated or corrected; null for never.</summary>
    public ArticleDate? Changed
    {
        get
        {
            var changed = Updated;
            foreach (var correction in Corrections)
                changed = ArticleDate.Later(changed, correction.Date);
            return changed;
        }
    }

    /// <summary>
    /// When it came into the archive, which is no earlier than it came out: an embargo ends both. Null for what has no date at all.
    /// </summary>
    public ArticleDate? AddedOn => ArticleDate.Later(Added, Date);

    /// <summary>
    /// When it was put right last, where its earlier readers have to know; null where they have not. A correction
    /// without a date counts from when the article was updated.
    /// </summary>
    public ArticleDate? CorrectedOn
    {
        get
        {
            ArticleDate? last = null;
            foreach (var correction in Corrections)
                last = ArticleDate.Later(last, correction.Date ?? Updated);
            return last > AddedOn || AddedOn is null ? last : null;
        }
    }

    /// <summary>When there was news of it last: it was added, or was put right or taken back after that.</summary>
    public ArticleDate? NewsOn => ArticleDate.Later(CorrectedOn ?? AddedOn, Retracted?.Date);

    private Slug FileSlug => ContentPath.ReadName(Origin.Path).Slug is { Value: not null } named ? named : Writing.Slug.From(Title);
}
