using System.Collections.Immutable;
using System.Globalization;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Publishing;

/// <summary>
/// A folder on this machine: a symbolic link to one of the numbered sites in <c>NAME.releases</c> beside it. A site is
/// copied whole before the link is set to it, so that a reader sees one or the other.
/// </summary>
internal sealed class FolderDestination : IDestination
{
    private const string Partial = ".partial";

    private readonly FolderTarget _target;
    private readonly DiagnosticBag _diagnostics;
    private readonly string _link;
    private readonly string _releases;

    /// <param name="target">Where.</param>
    /// <param name="siteFolder">What a relative path starts from.</param>
    /// <param name="diagnostics">Receives what goes wrong.</param>
    public FolderDestination(FolderTarget target, string siteFolder, DiagnosticBag diagnostics)
    {
        _target = target;
        _diagnostics = diagnostics;
        _link = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target.Path, siteFolder));
        _releases = _link + ".releases";
    }

    public LocalSite Complete(LocalSite site) => site;

    public ImmutableArray<PublishedFile>? Read() => Try<ImmutableArray<PublishedFile>?>(() =>
    {
        if (!IsOurs())
        {
            _diagnostics.Add(Messages.TargetNotOurs(_target.Place, _link));
            return null;
        }

        if (Current is not { } current)
            return [];
        var own = File.Exists(ListOf(current)) ? Manifest.Read(File.ReadAllText(ListOf(current))) : null;
        return [.. LocalSite.In(Path.Combine(_releases, Name(current))).Describe().Select(file => file with { IsForeign = own is null ? null : !own.ContainsKey(file.Path) })];
    });

    public bool Apply(PublishPlan plan, LocalSite site, IProgress<StepCount>? progress) => Try(() =>
    {
        using var own = Lock();
        if (own is null)
            return false;
        foreach (var left in Directory.EnumerateDirectories(_releases, "*" + Partial))
            Directory.Delete(left, recursive: true);
        var number = Releases().LastOrDefault() + 1;
        var release = Path.Combine(_releases, Name(number));
        Copy(site, release + Partial, progress.Begin("Copying files", site.Files.Length));
        CopyKept(plan, release + Partial);
        File.WriteAllText(ListOf(number), Manifest.Of(site));
        if (!site.IsStillThere(_target.Place, _diagnostics))
            return false;

        Directory.Move(release + Partial, release);
        Show(number);
        Prune(number);
        return true;
    });

    /// <summary>Shows the site that was published before the present one.</summary>
    /// <param name="isPlan">Only say which one it would be.</param>
    /// <returns>Its folder; null, with a finding, when there is none.</returns>
    public string? RollBack(bool isPlan) => Try<string?>(() =>
    {
        using var own = Directory.Exists(_releases) ? Lock() : null;
        var before = own is null || Current is not { } current ? 0 : Releases().LastOrDefault(number => number < current);
        if (before == 0)
        {
            if (!_diagnostics.HasErrors)
                _diagnostics.Add(Messages.NothingBefore(_target.Place, _releases));
            return null;
        }

        if (!isPlan)
            Show(before);
        return Path.Combine(_releases, Name(before));
    });

    // The number of the site that is shown; null when there is none.
    private int? Current =>
        new DirectoryInfo(_link).LinkTarget is { } target && int.TryParse(Path.GetFileName(target), out var number)
        && Directory.Exists(Path.Combine(_releases, Name(number)))
            ? number
            : null;

    // What a host or a person put beside the site stays there.
    private void CopyKept(PublishPlan plan, string release)
    {
        foreach (var path in plan.Kept)
        {
            var target = Path.Combine(release, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(_releases, Name(Current!.Value), path), target);
        }
    }

    // Beside the site, where no reader comes.
    private string ListOf(int number) => Path.Combine(_releases, Name(number) + ".files");

    private static string Name(int number) => number.ToString("000000", CultureInfo.InvariantCulture);

    private bool IsOurs()
    {
        if (File.Exists(_link))
            return false;
        var link = new DirectoryInfo(_link);
        if (link.LinkTarget is { } target)
            return Path.GetDirectoryName(Path.GetFullPath(target, Path.GetDirectoryName(_link)!)) == _releases;
        return !link.Exists || !link.EnumerateFileSystemInfos().Any();
    }

    private ImmutableArray<int> Releases() =>
    [
        .. Directory.EnumerateDirectories(_releases).Select(path => int.TryParse(Path.GetFileName(path), out var number) ? number : 0)
            .Where(number => number > 0).Order(),
    ];

    private void Show(int number)
    {
        // An empty folder that someone made for us gives way.
        if (new DirectoryInfo(_link) is { Exists: true, LinkTarget: null })
            Directory.Delete(_link);
        AtomicLink.Set(_link, Path.Combine(Path.GetFileName(_releases), Name(number)));
    }

    private void Prune(int shown)
    {
        foreach (var number in Releases().Where(number => number < shown).SkipLast(_target.Keep - 1))
        {
            // Renamed first: a run that is killed meanwhile leaves no half site that someone could go back to.
            var release = Path.Combine(_releases, Name(number));
            Directory.Move(release, release + Partial);
            File.Delete(ListOf(number));
            Directory.Delete(release + Partial, recursive: true);
        }
    }

    private static void Copy(LocalSite site, string folder, StepCount step)
    {
        foreach (var parent in site.Files.Select(path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(Path.Combine(folder, parent));
        Parallel.ForEach(site.Files, path =>
        {
            File.Copy(Path.Combine(site.Folder, path), Path.Combine(folder, path));
            step.Add();
        });
    }

    private FileStream? Lock()
    {
        Directory.CreateDirectory(_releases);
        try
        {
            return new FileStream(
                Path.Combine(_releases, ".lock"), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            _diagnostics.Add(Messages.TargetBusy(_target.Place, _link));
            return null;
        }
    }

    private T? Try<T>(Func<T> run)
    {
        try
        {
            return run();
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            _diagnostics.Add(Messages.TargetUnwritable(_target.Place, _link, error.GetBaseException().Message));
            return default;
        }
    }
}
