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
}
