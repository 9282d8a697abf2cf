using Briefings.Configuration;

namespace Briefings.Cli.Serving;

/// <summary>Reports when something changes in what a site is made of, also in folders that come, go and come again.</summary>
internal sealed class SiteWatcher : IDisposable
{
    private static readonly string[] Folders = ["content", "seeds", "static", "templates"];

    // The most that Windows takes; elsewhere the system decides.
    private const int BufferBytes = 64 * 1024;

    private readonly string _folder;
    private readonly Action<string> _changed;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, FileSystemWatcher> _below = new(StringComparer.Ordinal);
    private readonly Action<string, string> _unwatched;
    private readonly FileSystemWatcher? _top;
    private bool _isDisposed;

    /// <param name="folder">The site's.</param>
    /// <param name="changed">Called on any thread, with a path relative to the folder.</param>
    /// <param name="unwatched">Called on any thread with a folder that the system does not let us watch, and why.</param>
    public SiteWatcher(string folder, Action<string> changed, Action<string, string> unwatched)
    {
        _folder = folder;
        _changed = changed;
        _unwatched = unwatched;

        // Not the whole tree: public/ may have more folders than a system has watches.
        _top = Watch(".", isDeep: false, NoteTop);
        foreach (var name in Folders)
            WatchAnew(name);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _top?.Dispose();
            foreach (var watcher in _below.Values)
                watcher.Dispose();
            _below.Clear();
        }
    }

    private void NoteTop(string path, WatcherChangeTypes what)
    {
        if (path == SiteConfig.FileName)
        {
            _changed(path);
        }
        else if (Folders.Contains(path, StringComparer.Ordinal) && what != WatcherChangeTypes.Changed)
        {
            WatchAnew(path);
            _changed(path);
        }
    }

    private void WatchAnew(string name)
    {
        lock (_gate)
        {
            if (_below.Remove(name, out var old))
                old.Dispose();
            if (!_isDisposed && Directory.Exists(Path.Combine(_folder, name))
                && Watch(name, isDeep: true, (path, _) => NoteBelow($"{name}/{path}")) is { } watcher)
                _below[name] = watcher;
        }
    }

    // What reading a site passes over is no change of it.
    private void NoteBelow(string path)
    {
        var name = Path.GetFileName(path);
        if (name[0] != '.' && !name.EndsWith(".new", StringComparison.Ordinal))
            _changed(path);
    }

    // A system lets each user watch so many folders; without watching, the site is still served.
    private FileSystemWatcher? Watch(string name, bool isDeep, Action<string, WatcherChangeTypes> note)
    {
        try
        {
            return Start(name, isDeep, note);
        }
        catch (Exception error) when (error is IOException or ArgumentException)
        {
            // What went away in this moment is watched when it comes back: the folder above reports it.
            if (name == "." || Directory.Exists(Path.Combine(_folder, name)))
                _unwatched(name, error.Message);
            return null;
        }
    }

    private FileSystemWatcher Start(string name, bool isDeep, Action<string, WatcherChangeTypes> note)
    {
        var watcher = new FileSystemWatcher(Path.GetFullPath(name, _folder))
        {
            IncludeSubdirectories = isDeep,
            InternalBufferSize = BufferBytes,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Created += Handle;
        watcher.Changed += Handle;
        watcher.Deleted += Handle;
        watcher.Renamed += (_, e) =>
        {
            Notice(e.OldName, e.ChangeType);
            Notice(e.Name, e.ChangeType);
        };

        // Too much at once to be reported one by one, or a folder that went away: look at all of it again.
        watcher.Error += (_, e) =>
        {
            // The limit again, at a folder below: to look again would only meet it again.
            if (e.GetException() is IOException limit and not (DirectoryNotFoundException or FileNotFoundException))
                _unwatched(name, limit.Message);
            else
                LookAgain();
        };
        watcher.EnableRaisingEvents = true;
        return watcher;

        void Handle(object sender, FileSystemEventArgs e) => Notice(e.Name, e.ChangeType);

        void Notice(string? path, WatcherChangeTypes what)
        {
            if (!string.IsNullOrEmpty(path))
                note(path.Replace('\\', '/'), what);
        }
    }

    private void LookAgain()
    {
        foreach (var name in Folders)
        {
            WatchAnew(name);
            _changed(name);
        }

        _changed(SiteConfig.FileName);
    }
}
