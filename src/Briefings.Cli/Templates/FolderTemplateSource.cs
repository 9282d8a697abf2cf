using System.Diagnostics.CodeAnalysis;
using Briefings.Templating;

namespace Briefings.Cli.Templates;

/// <summary>Templates in a folder. A link that leads out of the folder is not followed.</summary>
internal sealed class FolderTemplateSource(DirectoryInfo folder) : ITemplateSource
{
    public bool TryRead(string name, [NotNullWhen(true)] out string? text)
    {
        var root = Path.TrimEndingDirectorySeparator(folder.FullName) + Path.DirectorySeparatorChar;
        var path = Path.GetFullPath(Path.Combine(root, name));
        text = path.StartsWith(root, StringComparison.Ordinal) && File.Exists(path) && !HasLink(root, path)
            ? File.ReadAllText(path)
            : null;
        return text is not null;
    }

    private static bool HasLink(string root, string path)
    {
        for (var part = path; part is not null && part.Length > root.Length; part = Path.GetDirectoryName(part))
        {
            if (File.ResolveLinkTarget(part, returnFinalTarget: false) is not null)
                return true;
        }

        return false;
    }
}
