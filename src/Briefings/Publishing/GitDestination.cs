using System.Collections.Immutable;
using System.Text;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Publishing;

/// <summary>
/// A branch of a git repository. Its commits are made from the output alone, with git's own fast-import: no working
/// tree, no index and no branch of the author's repository is touched.
/// </summary>
internal sealed class GitDestination : IDestination
{
    private readonly GitTarget _target;
    private readonly string _siteFolder;
    private readonly DiagnosticBag _diagnostics;
    private readonly Tool _git;
    private readonly string _ref;
    private readonly string _branch;
    private string _repository = "";
    private string _tip = "";
    private ImmutableDictionary<string, string> _tree = ImmutableDictionary<string, string>.Empty;

    /// <param name="target">Where.</param>
    /// <param name="siteFolder">In whose repository the commit is made; one is kept in <c>.briefings</c> where it has none.</param>
    /// <param name="diagnostics">Receives what goes wrong.</param>
    public GitDestination(GitTarget target, string siteFolder, DiagnosticBag diagnostics)
    {
        _target = target;
        _siteFolder = siteFolder;
        _diagnostics = diagnostics;
        _git = new Tool("git", siteFolder);
        _branch = $"refs/heads/{target.Branch}";
        _ref = $"refs/briefings/{FileHash.Of(Encoding.UTF8.GetBytes(target.Name), HashKind.Sha256)[..16]}";
    }

    /// <summary>GitHub Pages leaves out what begins with an underscore unless it knows that Jekyll made nothing here.</summary>
    public LocalSite Complete(LocalSite site)
    {
        var extras = new Dictionary<string, byte[]>(StringComparer.Ordinal) { [".nojekyll"] = [] };
        if (_target.HostName is { } host)
            extras["CNAME"] = Encoding.ASCII.GetBytes(host + "\n");
        return site.With(extras);
    }

    public ImmutableArray<PublishedFile>? Read()
    {
        if (!OpenRepository() || Git("The remote cannot be read", "ls-remote", "--", _target.Remote, _branch) is not { } listed)
            return null;
        _tip = listed.Out.Split('\t')[0].Trim();
        if (_tip.Length == 0)
            return [];
        if (Git("The branch cannot be fetched", "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--", _target.Remote, $"+{_branch}:{_ref}") is null)
            return null;
        if (Git("The branch cannot be read", "ls-tree", "-r", "-l", "-z", _tip) is not { } tree)
            return null;
        var lines = tree.Out.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        _tree = lines.ToImmutableDictionary(line => line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..], line => line, StringComparer.Ordinal);
        var own = OwnFiles();
        return
        [
            .. lines.Select(ToFile).Where(file => file.Path != Manifest.FileName)
                .Select(file => file with { IsForeign = !own.Contains(file.Path) }),
        ];
    }

    /// <summary>What the program put on the branch: what it listed there, or the tree of its last commit before it did so.</summary>
    private HashSet<string> OwnFiles()
    {
        if (_tree.TryGetValue(Manifest.FileName, out var line) && Run("cat-file", "blob", ToFile(line).Hash!) is { IsDone: true } list)
            return [.. Manifest.Read(list.Out).Keys];
        var commit = Run("log", "-1", "--format=%H", "--grep=^Publish: [0-9]* added, [0-9]* changed, [0-9]* removed", _tip);
        return commit is { IsDone: true } found && found.Out.Trim() is { Length: > 0 } hash
            && Run("ls-tree", "-r", "--name-only", "-z", hash) is { IsDone: true } tree
                ? [.. tree.Out.Split('\0', StringSplitOptions.RemoveEmptyEntries)]
                : [];
    }

    public bool Apply(PublishPlan plan, LocalSite site, IProgress<StepCount>? progress)
    {
        ImmutableArray<string> paths = IsNext ? [.. plan.Sent] : site.Files;
        var step = progress.Begin("Making the commit", paths.Length);
        var author = Author();
        return Git("The commit cannot be made", Write, "fast-import", "--quiet", "--force", "--done", "--date-format=now") is not null
            && site.IsStillThere(_target.Place, _diagnostics)
            && Push(progress);

        void Write(Stream input)
        {
            GitDestination.Write(input, Head(plan, author));
            foreach (var path in paths)
            {
                // Without its 'done' git makes no commit of what it has.
                if (Read(site, path) is not { } bytes)
                    return;
                WriteFile(input, path, bytes);
                step.Add();
            }

            foreach (var path in IsNext ? plan.Removed : [])
                GitDestination.Write(input, $"D {Quote(path)}\n");
            foreach (var path in IsNext ? [] : plan.Kept)
                GitDestination.Write(input, Again(path));
            WriteFile(input, Manifest.FileName, Encoding.UTF8.GetBytes(Manifest.Of(site)));
            GitDestination.Write(input, "done\n");
        }
    }

    private byte[]? Read(LocalSite site, string path)
    {
        try
        {
            return site.Read(path);
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            _diagnostics.Add(Messages.CannotRead(path, error.Message));
            return null;
        }
    }

    private bool IsNext => _target.KeepsHistory && _tip.Length > 0;

    private bool Push(IProgress<StepCount>? progress)
    {
        progress.Begin("Pushing the branch");
        // The lease lets the branch go anywhere, but only from where it was planned. A '+' or --force would void it.
        var result = Run("push", "--porcelain", "--no-verify", $"--force-with-lease={_branch}:{_tip}", "--", _target.Remote, $"{_ref}:{_branch}");
        if (result is { IsDone: true })
            return true;
        if (result?.Out.Contains("stale info", StringComparison.Ordinal) == true)
            _diagnostics.Add(Messages.BranchMoved(_target.Place, _target.Branch));
        else if (result is not null)
        {
            _diagnostics.Add(Messages.ToolFailed(
                _target.Place, "The branch cannot be pushed", result.Complaint, "the remote is as it was; let it take the branch, and publish again"));
        }

        return false;
    }

    // git-fast-import(1). The clock is git's.
    private string Head(PublishPlan plan, string author)
    {
        var message = $"Publish: {plan.Added.Length} added, {plan.Changed.Length} changed, {plan.Removed.Length} removed\n";
        var from = IsNext ? $"from {_tip}\n" : "";
        return $"commit {_ref}\ncommitter {author} now\ndata {message.Length}\n{message}\n{from}";
    }

    // A file as the branch has it: its mode and its hash.
    private string Again(string path)
    {
        var fields = _tree[path].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return $"M {fields[0]} {fields[2]} {Quote(path)}\n";
    }

    private static void WriteFile(Stream output, string path, byte[] bytes)
    {
        Write(output, $"M 100644 inline {Quote(path)}\ndata {bytes.Length}\n");
        output.Write(bytes);
        Write(output, "\n");
    }

    private string Author()
    {
        // "Name <address> seconds zone"; without a configured name git makes an error of it.
        var ident = Run("var", "GIT_COMMITTER_IDENT") is { IsDone: true } result ? result.Out : "";
        var end = ident.LastIndexOf('>');
        return end < 0 ? "Briefings <briefings@localhost>" : ident[..(end + 1)];
    }

    private bool OpenRepository()
    {
        if (_git.Run("rev-parse", "--path-format=absolute", "--git-common-dir") is not { } own)
        {
            _diagnostics.Add(Messages.ToolMissing(_target.Place, "git"));
            return false;
        }

        _repository = own.IsDone ? own.Out.Trim() : Path.Combine(_siteFolder, ".briefings", "publish.git");
        if (!own.IsDone && !Directory.Exists(_repository) && !MakeRepository())
            return false;
        RemoveLock(Path.Combine(_repository, _ref + ".lock"));
        return true;
    }

    // A run that was killed while git wrote the ref has left git's lock, which would stop every later run. Only we write this ref.
    private static void RemoveLock(string path)
    {
        if (File.Exists(path))
            File.Delete(path);
    }

    // Under another name until it is whole: git takes up neither a half-made repository nor the locks in it.
    private bool MakeRepository()
    {
        var partial = _repository + ".partial";
        if (Directory.Exists(partial))
            Directory.Delete(partial, recursive: true);
        Directory.CreateDirectory(partial);
        var made = _git.Run($"--git-dir={partial}", "init", "--quiet", "--bare");
        if (made is { IsDone: true })
            Directory.Move(partial, _repository);
        return Done(made, "No repository can be made") is not null;
    }

    private ToolResult? Git(string failure, params string[] arguments) => Git(failure, static _ => { }, arguments);

    private ToolResult? Git(string failure, Action<Stream> input, params string[] arguments) =>
        Done(_git.Run(input, arguments.Prepend($"--git-dir={_repository}")), failure);

    private ToolResult? Done(ToolResult? result, string failure)
    {
        if (result is { IsDone: true })
            return result;
        _diagnostics.Add(result is null
            ? Messages.ToolMissing(_target.Place, "git")
            : Messages.ToolFailed(
                _target.Place, failure, result.Complaint,
                $"nothing was published. Fix what 'git ls-remote {Secrets.Mask(_target.Remote)}' complains about; git takes credentials from an SSH key or a credential helper"));
        return null;
    }

    private ToolResult? Run(params string[] arguments) => _git.Run(arguments.Prepend($"--git-dir={_repository}"));

    // "mode type hash size<TAB>path"
    private static PublishedFile ToFile(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var fields = line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _ = long.TryParse(fields[3], out var length);
        return new PublishedFile(line[(tab + 1)..], length, HashKind.GitBlob, fields[2]);
    }

    private static string Quote(string path) =>
        path[0] != '"' && !path.Contains('\n', StringComparison.Ordinal)
            ? path
            : $"\"{path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    private static void Write(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text));
}
