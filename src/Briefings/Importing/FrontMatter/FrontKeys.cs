using System.Collections.Frozen;

namespace Briefings.Importing.FrontMatter;

/// <summary>Which field of an article each key of front matter is, as generators name them.</summary>
internal static class FrontKeys
{
    private static readonly FrozenDictionary<string, FrontMeaning> Meanings = Table(
        (FrontMeaning.Title, "title headline"),
        (FrontMeaning.Date, "date publisheddate published datepublished pubdate publishedat created createdat datecreated posted releasedate"),
        (FrontMeaning.PublishFrom, "publishdate publishon publishat publishfrom embargo embargodate embargountil embargoeduntil scheduledat"),
        (FrontMeaning.Release, "translationkey translationid ref langref pageid i18nkey"),
        (FrontMeaning.Updated, "updated lastmod modified lastmodifiedat lastmodified datemodified updatedat lastupdated moddate"),
        (FrontMeaning.Author, "author authors byline by writer creator"),
        (FrontMeaning.Source, "source publisher"),
        (FrontMeaning.Original, "originalurl original canonicalurl canonical link externalurl sourceurl externallink"),
        (FrontMeaning.Address, "url permalink"),
        (FrontMeaning.Language, "language lang locale"),
        (FrontMeaning.Place, "place location dateline"),
        (FrontMeaning.Topics, "tags tag topics keywords taxonomies.tags taxonomies.categories categories category"),
        (FrontMeaning.Image, "image images featuredimage featureimage featuredimg cover cover.image thumbnail header.image header.teaser image.path image.src image.url hero heroimage banner teaserimage ogimage"),
        (FrontMeaning.ImageAlt, "image.alt cover.alt imagealt coveralt featuredimagealt featureimagealt thumbnailalt heroimagealt"),
        (FrontMeaning.ImageCaption, "image.caption cover.caption imagecaption featuredimagecaption header.caption"),
        (FrontMeaning.Summary, "description summary excerpt abstract lead"),
        (FrontMeaning.Slug, "slug"),
        (FrontMeaning.Aliases, "aliases alias redirectfrom redirects"),
        (FrontMeaning.Draft, "draft"),
        (FrontMeaning.Expires, "expires expirydate expiry expireson expirationdate unpublishdate validuntil"),
        (FrontMeaning.Status, "status state"),
        (FrontMeaning.Settings, "layout template type weight markup comments toc math mathjax mermaid id uid sitemap menu menus navigation eleventycomponent permalinktemplate saveas translation order hidden pin sticky pinned showtoc "
            // What opens a text that is locked is for no one to read.
            + "password passwd secret "
            + "outputs cascade headless islatex author.url editpost.url cssclasses publishresources build"));

    /// <returns>Null for a key that no generator has.</returns>
    public static FrontMeaning? Of(FrontField field) => Meanings.TryGetValue(field.Key, out var meaning) ? meaning
        : field.Key.LastIndexOf('.') is > 0 and var dot && field.Key.StartsWith("extra.", StringComparison.Ordinal) && Meanings.TryGetValue(field.Key[(dot + 1)..], out var inner) ? inner
        : field.Key is "author.name" ? FrontMeaning.Author : null;

    private static FrozenDictionary<string, FrontMeaning> Table(params (FrontMeaning Meaning, string Keys)[] rows) =>
        rows.SelectMany(row => row.Keys.Split(' ').Select(key => (key, row.Meaning))).DistinctBy(pair => pair.key).ToFrozenDictionary(pair => pair.key, pair => pair.Meaning);
}
