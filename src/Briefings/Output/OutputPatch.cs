using System.Text;
using Briefings.Files;

namespace Briefings.Output;

/// <summary>
/// Changes a few files of a site in place. What is to be done is written down before it begins, in the folder that holds
/// the new files: what was interrupted is finished by whoever comes next, so that a site is never half of each.
/// </summary>
/// <param name="folder">The site's.</param>
/// <param name="staging">Holds the new files.</param>
internal sealed class OutputPatch(string folder, string staging)
{
    private const string Plan = ".briefings.apply";
    private const string Move = "move ";
    private const string Delete = "delete ";

    /// <summary>Whether one was interrupted here.</summary>
    public bool IsPending => File.Exists(PlanPath);

    private string PlanPath => Path.Combine(staging, Plan);

    /// <summary>Writes down what is to be done; from here on it will be.</summary>
    public void Write(IEnumerable<string> moved, IEnumerable<string> deleted)
    {
        var lines = new StringBuilder();
        foreach (var file in deleted)
            lines.Append(Delete).Append(file).Append('\n');
        foreach (var file in moved)
            lines.Append(Move).Append(file).Append('\n');
        File.WriteAllText(PlanPath + ".new", lines.ToString());
        File.Move(PlanPath + ".new", PlanPath);
    }

    /// <summary>Does it, or what is left of it, and removes the staging folder.</summary>
    public void Apply()
    {
        foreach (var line in File.ReadLines(PlanPath, Encoding.UTF8))
        {
            // What is there otherwise was not written by a build.
            if (line.StartsWith(Delete, StringComparison.Ordinal) && IsHere(line[Delete.Length..]))
                Remove(line[Delete.Length..]);
            else if (line.StartsWith(Move, StringComparison.Ordinal) && IsHere(line[Move.Length..]))
                Put(line[Move.Length..]);
        }

        // The plan last: until then another build knows what the rest is.
        MarkedFolder.Remove(staging, Plan);
    }

    private bool IsHere(string file) => OutputPath.IsInside(file) && OutputPath.FirstLinkAbove(folder, [file]) is null;

    private void Put(string file)
    {
        var (source, target) = (Path.Combine(staging, file), Path.Combine(folder, file));
        if (!File.Exists(source))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(source, target, overwrite: true);
    }

    // With the folders that are empty then.
    private void Remove(string file)
    {
        if (File.Exists(Path.Combine(folder, file)))
            File.Delete(Path.Combine(folder, file));
        for (var at = file.LastIndexOf('/'); at > 0; at = file.LastIndexOf('/', at - 1))
        {
            var parent = Path.Combine(folder, file[..at]);
            if (!Directory.Exists(parent))
                continue;
            if (Directory.EnumerateFileSystemEntries(parent).Any())
                return;
            Directory.Delete(parent);
        }
    }
}
