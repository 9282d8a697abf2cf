using System.Collections.Immutable;
using Briefings.Content.Writing;

namespace Briefings.Content;

/// <summary>A person whom an article names.</summary>
/// <param name="Name">As the article spells it.</param>
/// <param name="Role">Office or function in the article's language, or null.</param>
internal readonly record struct Person(string Name, string? Role = null);

/// <summary>What an article names of a kind of subject that <c>site.yml</c> adds.</summary>
/// <param name="Key">The key in front matter.</param>
internal sealed record OwnSubjectNames(string Key, ImmutableArray<string> Names);

/// <summary>An article's statement about an event, by the event's id.</summary>
internal readonly record struct EventReference(Slug Id, EventRelation Relation = EventRelation.Reports);

/// <summary>What an article has to do with an event.</summary>
internal enum EventRelation
{
    /// <summary>The event is what the article is about.</summary>
    Reports,

    /// <summary>The article says that the event will be held.</summary>
    Announces,
}

/// <summary>Something in an article that was put right.</summary>
/// <param name="Date">When; null where it is not stated.</param>
/// <param name="Text">What, in words for the reader.</param>
internal readonly record struct Correction(ArticleDate? Date, string Text);

/// <summary>That an article was taken back.</summary>
/// <param name="Reason">In words for the reader; null where none is given.</param>
internal readonly record struct Retraction(ArticleDate Date, string? Reason);

/// <summary>Where an article came from, and what no one has confirmed yet.</summary>
/// <param name="Seed">Path of the raw file, relative to the site.</param>
/// <param name="Sha256">Of the raw file's bytes, lower-case hexadecimal.</param>
/// <param name="Body">Of the Markdown body as imported: distinguishes a person's edit from a stale import.</param>
/// <param name="Inferred">Field to reason, in the order written; a person removes an entry to confirm it.</param>
internal sealed record ImportRecord(
    string Seed, string Sha256, string Body, ImmutableSortedDictionary<string, string> Inferred)
{
    /// <summary>Of the fields as imported: distinguishes a person's edit of them from a stale import.</summary>
    public string Fields { get; init; } = "";

    /// <summary>Of each inferred field's value as imported, the beginning of its hash: what a person changed is inferred no longer.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
