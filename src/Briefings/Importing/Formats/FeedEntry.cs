using System.Collections.Immutable;
using Briefings.Importing.Html.Stated;

namespace Briefings.Importing.Formats;

/// <summary>An item of a feed or an export, before its text is read.</summary>
/// <param name="Name">By which the feed knows it.</param>
/// <param name="Html">Its text.</param>
/// <param name="Line">Where the text begins in the file.</param>
internal sealed record FeedEntry(string Name, string Html, int Line)
{
    public ImmutableArray<StatedFact> Facts { get; init; } = [];

    /// <summary>The site or title of the feed, where its items' names are numbers that other feeds have too; null where a name is like no other.</summary>
    public string? Scope { get; init; }

    /// <summary>The version of a news item, from 1; 0 where its format has no versions.</summary>
    public int Version { get; init; }

    /// <summary>What its links are relative to.</summary>
    public Uri? Base { get; init; }

    /// <summary>The language that the item names itself.</summary>
    public string? Language { get; init; }

    /// <summary>The language of the whole feed.</summary>
    public string? FeedLanguage { get; init; }

    /// <summary>Why it is not to be published: its status, in the feed's word; null where it is.</summary>
    public string? Withheld { get; init; }

    /// <summary>What is said of it that is no field of an article, by key.</summary>
    public ImmutableArray<(string Key, ImmutableArray<string> Values)> Params { get; init; } = [];

    /// <summary>Whether the lines of its text are lines of the file, from the first on.</summary>
    public bool KeepsLines { get; init; }

    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>Files that belong to it.</summary>
    public ImmutableArray<FeedFile> Files { get; init; } = [];

    /// <summary>What identifies an item together with its name; null where the name is unique by itself: an address, a URN or a UUID.</summary>
    /// <param name="name">The item's.</param>
    /// <param name="site">The address of the feed's site.</param>
    /// <param name="title">The feed's.</param>
    public static string? ScopeOf(string name, string? site, string? title)
    {
        if (Uri.TryCreate(name, UriKind.Absolute, out _) || name.Contains("://", StringComparison.Ordinal) || Guid.TryParse(name, out _))
            return null;
        var host = Uri.TryCreate(site, UriKind.Absolute, out var address) ? address.Host : "";
        var scope = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host.Length > 0 ? host : title?.Trim();
        return string.IsNullOrEmpty(scope) ? null : scope;
    }
}
