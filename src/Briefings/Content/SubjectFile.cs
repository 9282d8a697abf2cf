using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content.Writing;

namespace Briefings.Content;

/// <summary>What the curator says of a person, a topic or another named subject: a file <c>content/subjects/KIND/SLUG.md</c>.</summary>
/// <param name="Kind">The key of its kind, as in <c>topics</c>.</param>
/// <param name="Slug">The last part of its address.</param>
internal sealed record SubjectFile(string Kind, Slug Slug)
{
    /// <summary>Its name, or one in each language; each is a spelling that articles use. Null for the name that comes to the slug.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Whether it has feeds, also where its kind has none.</summary>
    public bool Follow { get; init; }

    /// <summary>Former site-relative addresses that redirect to its page.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The curator's notes, in Markdown.</summary>
    public string Body { get; init; } = "";

    public ContentOrigin Origin { get; init; } = ContentOrigin.None;

    /// <summary>The spellings that its title states.</summary>
    public ImmutableArray<string> Names => Title is null ? [] : [.. Title.ByLanguage.Values.Append(Title.Any).Distinct(StringComparer.Ordinal)];
}
