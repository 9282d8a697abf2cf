using System.Collections.Immutable;
using System.Text;
using Briefings.Configuration;
using Briefings.Diagnostics;

namespace Briefings.Publishing;

/// <summary>
/// Any remote that rclone knows: object stores, SFTP, WebDAV. Files are compared by hash and sent in turns: what pages
/// need, pages, what leads to pages; deletions come last.
/// </summary>
internal sealed class RcloneDestination(RcloneTarget target, string siteFolder, DiagnosticBag diagnostics) : IDestination
{
    // rclone(1): "Directory not found".
    private const int NotFound = 3;

    private Tool _rclone = new("rclone", siteFolder);
    private ImmutableArray<PublishedFile> _before = [];
    private ImmutableArray<string> _leftOver = [];
    private bool _hasHashes;

    public LocalSite Complete(LocalSite site) => site;

    public ImmutableArray<PublishedFile>? Read()
    {
        // An object store would be asked once more for each file's time and type.
        if (_rclone.Run("lsjson", "--recursive", "--files-only", "--hash", "--no-modtime", "--no-mimetype", "--ask-password=false", "--", target.Remote) is not { } listed)
        {
            diagnostics.Add(Messages.ToolMissing(target.Place, "rclone"));
            return null;
        }

        if (!listed.IsDone && listed.ExitCode != NotFound)
        {
            diagnostics.Add(Messages.ToolFailed(
                target.Place, "The remote cannot be read", listed.Complaint,
                $"nothing was sent. Fix what 'rclone lsf {Secrets.Mask(target.Remote)}' complains about; 'rclone config' holds addresses and credentials"));
            return null;
        }

        var found = listed.IsDone ? RcloneListing.Read(listed.Out) : [];
        _hasHashes = found.IsEmpty ? CanHash() : found.Any(file => file.Hash is not null);
        _leftOver = [.. found.Select(file => file.Path).Where(IsLeftOver)];
        _before = [.. found.Where(file => file.Path != Manifest.FileName && !IsLeftOver(file.Path))];
        if (found.Any(file => file.Path == Manifest.FileName))
            _before = WithManifest(_before);
        return _before;
    }

    public bool Apply(PublishPlan plan, LocalSite site, IProgress<StepCount>? progress)
    {
        var step = progress.Begin("Sending files", plan.Added.Length + plan.Changed.Length + plan.Removed.Length);
        _rclone = new Tool("rclone", siteFolder) { OnErrorLine = line => step.Add(IsOneDone(line) ? 1 : 0) };
        var feeds = plan.Feeds.ToHashSet(StringComparer.Ordinal);
        var turns = plan.Sent.GroupBy(path => WebFile.Of(path, feeds.Contains(path)))
            .OrderBy(turn => turn.Key.Turn).ThenBy(turn => turn.Key.ContentType, StringComparer.Ordinal);
        return WriteManifest(Begun(plan, site))
            && turns.All(turn => Send(turn.Key, turn, site))
            && site.IsStillThere(target.Place, diagnostics)
            && Delete([.. plan.Removed, .. _leftOver.Except(site.Files, StringComparer.Ordinal)])
            && WriteManifest(site.Describe());
    }

    // Since 1.63 rclone sends to "NAME.XXXXXXXX.partial" first and leaves that behind where it is killed: no page of the site.
    private static bool IsLeftOver(string path) =>
        path.Length > 17 && path[^17] == '.' && path.EndsWith(".partial", StringComparison.Ordinal)
        && path[^16..^8].All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));

    // With --verbose rclone says so of each file.
    private static bool IsOneDone(string line) =>
        line.Contains(" INFO ", StringComparison.Ordinal)
        && (line.Contains(": Copied (", StringComparison.Ordinal) || line.EndsWith(": Deleted", StringComparison.Ordinal));

    private bool CanHash() =>
        _rclone.Run("backend", "features", "--ask-password=false", "--", target.Remote) is { IsDone: true } features
        && RcloneListing.HasHashes(features.Out);

    private bool Send(WebFile file, IEnumerable<string> paths, LocalSite site) => Run(
        "The files cannot be sent",
        paths,
        [
            "copy", "--verbose", "--stats", "0", "--files-from-raw", "-", "--no-traverse", "--ignore-times", "--ask-password=false",
            "--header-upload", $"Content-Type: {file.ContentType}", "--header-upload", $"Cache-Control: {file.CacheControl}",
            "--", site.Folder, target.Remote,
        ]);

    private bool Delete(ImmutableArray<string> paths) => paths.IsEmpty || Run(
        "The files that are gone cannot be deleted",
        paths,
        ["delete", "--verbose", "--stats", "0", "--files-from-raw", "-", "--ask-password=false", "--", target.Remote]);

    // All that is the program's from now on, whether the run is completed or not.
    private IEnumerable<PublishedFile> Begun(PublishPlan plan, LocalSite site)
    {
        var known = (_hasHashes ? [] : Untouched(plan)).DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);
        return site.Files.Union(plan.Removed, StringComparer.Ordinal).Select(path =>
            known.TryGetValue(path, out var noted) ? noted : new PublishedFile(path, 0, HashKind.Sha256, Manifest.UnknownHash));
    }

    private IEnumerable<PublishedFile> Untouched(PublishPlan plan)
    {
        var touched = plan.Changed.Concat(plan.Removed).ToHashSet(StringComparer.Ordinal);
        return _before.Where(file => file.Hash is not null && !touched.Contains(file.Path));
    }

    private bool WriteManifest(IEnumerable<PublishedFile> files)
    {
        var text = Manifest.Write(files);
        return Run("The list of what is published cannot be written", [text.TrimEnd('\n')],
            ["rcat", "--ask-password=false", "--", $"{target.Remote.TrimEnd('/')}{Separator}{Manifest.FileName}"]);
    }

    private ImmutableArray<PublishedFile> WithManifest(ImmutableArray<PublishedFile> found)
    {
        var text = _rclone.Run("cat", "--ask-password=false", "--", $"{target.Remote.TrimEnd('/')}{Separator}{Manifest.FileName}");
        var known = Manifest.Read(text is { IsDone: true } ? text.Out : "");
        return [.. found.Select(file => WithNote(file) with { IsForeign = !known.ContainsKey(file.Path) })];

        PublishedFile WithNote(PublishedFile file) =>
            !_hasHashes && known.TryGetValue(file.Path, out var noted) && noted.Length == file.Length ? noted : file;
    }

    // "remote:" names its root, and a slash after the colon would name another place on some of them.
    private string Separator => target.Remote.EndsWith(':') ? "" : "/";

    private bool Run(string failure, IEnumerable<string> lines, string[] arguments)
    {
        var result = _rclone.Run(input => WriteLines(lines, input), arguments);
        if (result is { IsDone: true })
            return true;
        diagnostics.Add(result is null
            ? Messages.ToolMissing(target.Place, "rclone")
            : Messages.ToolFailed(
                target.Place, failure, result.Complaint, "readers may see old and new files until 'briefings publish --apply' runs again and completes it"));
        return false;
    }

    private static void WriteLines(IEnumerable<string> lines, Stream output)
    {
        foreach (var line in lines)
            output.Write(Encoding.UTF8.GetBytes(line + "\n"));
    }
}
