using System.Collections.Immutable;
using System.Text;
using Briefings.Files;

namespace Briefings.Publishing;

/// <summary>
/// The feeds of which a hub is still to be notified. They are noted before anything is published, so that the next run
/// sends what an interrupted one did not; a notification of a feed that did not change after all does no harm.
/// </summary>
/// <param name="files">The site, which keeps them in a file that may be deleted at any time.</param>
internal sealed class PendingNotifications(ISiteFiles files)
{
    public const string FileName = ".briefings/pending-notifications.txt";

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
