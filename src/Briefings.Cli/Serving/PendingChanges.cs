using System.Collections.Immutable;

namespace Briefings.Cli.Serving;

/// <summary>Changes that nothing was built of yet. They are due in a quiet moment, or when they have waited too long.</summary>
internal sealed class PendingChanges
{
    /// <summary>How long nothing may change first: an editor writes a file in several steps, and git a thousand files.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);

    /// <summary>How long changes wait at most while others keep coming.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private TimeSpan _first;
    private TimeSpan _last;

    /// <param name="path">Relative to the site's folder.</param>
    /// <param name="now">On any clock that only goes forward.</param>
    public void Note(string path, TimeSpan now)
    {
        if (_paths.Count == 0)
            _first = now;
        _last = now;
        _paths.Add(path);
    }

    /// <returns>How long until the changes are due; zero or less when they are, null when there are none.</returns>
    public TimeSpan? DueIn(TimeSpan now)
    {
        if (_paths.Count == 0)
            return null;
        var due = _last + Quiet < _first + Longest ? _last + Quiet : _first + Longest;
        return due - now;
    }

    /// <summary>Hands out the changed paths, each once, ordinal, and forgets them.</summary>
    public ImmutableArray<string> Take()
    {
        ImmutableArray<string> taken = [.. _paths.Order(StringComparer.Ordinal)];
        _paths.Clear();
        return taken;
    }
}
