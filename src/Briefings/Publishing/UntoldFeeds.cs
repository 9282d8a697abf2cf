using System.Collections.Immutable;
using System.Text;
using Briefings.Files;

namespace Briefings.Publishing;

/// <summary>
/// The feeds that a hub is still to be told of. They are noted before anything is published, so that a run that is cut
/// leaves its word to the next one; a feed that did not change after all is told of for nothing, which harms nobody.
/// </summary>
/// <param name="files">The site; the file is its own, and may be deleted at any time.</param>
internal sealed class UntoldFeeds(ISiteFiles files)
{
    public const string FileName = ".briefings/untold-feeds.txt";

    /// <returns>Their addresses.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public ImmutableSortedSet<string> Read() =>
        files.Exists(FileName)
            ? Encoding.UTF8.GetString(files.Read(FileName)).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToImmutableSortedSet(StringComparer.Ordinal)
            : ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(ImmutableSortedSet<string> feeds)
    {
        if (!feeds.IsEmpty || files.Exists(FileName))
            files.Write(FileName, Encoding.UTF8.GetBytes(string.Concat(feeds.Select(feed => feed + "\n"))));
    }
}
