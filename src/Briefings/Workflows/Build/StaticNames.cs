using System.Collections.Frozen;
using Briefings.Output;

namespace Briefings.Workflows.Build;

/// <summary>Distinguishes by their names what lies in <c>static/</c> and is for no reader.</summary>
internal static class StaticNames
{
    // With all that is below them.
    private static readonly FrozenSet<string> Repositories = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".git", ".svn", ".hg", ".bzr", "CVS", "__MACOSX");

    private static readonly FrozenSet<string> OfSystems = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".DS_Store", "Thumbs.db", "desktop.ini", ".gitignore", ".gitkeep", ".gitattributes");

    private static readonly FrozenSet<string> Secrets = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, ".env", ".netrc", ".npmrc", ".pypirc", ".pgpass", ".git-credentials", ".htpasswd", "id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "rclone.conf", "wp-config.php");

    // With all that is below them.
    private static readonly FrozenSet<string> SecretFolders = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".aws", ".azure", ".docker", ".gnupg", ".kube", ".ssh");

    private static readonly string[] Keys = [".jks", ".kdbx", ".p12", ".pfx", ".ppk"];

    private static readonly string[] Copies = [".swp", ".swo", "~"];

    /// <summary>What a system, an editor or a repository leaves behind.</summary>
    /// <param name="path">Below the folder.</param>
    public static bool IsLitter(string path)
    {
        var parts = path.Split('/');
        var name = parts[^1];
        return path == OutputFolder.Marker || parts.Any(Repositories.Contains) || OfSystems.Contains(name) || name.StartsWith("._", StringComparison.Ordinal)
            || Copies.Any(end => name.EndsWith(end, StringComparison.Ordinal));
    }

    /// <summary>What programs keep passwords and keys in.</summary>
    /// <param name="path">Below the folder.</param>
    public static bool IsSecret(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return Secrets.Contains(name) || name.StartsWith(".env.", StringComparison.OrdinalIgnoreCase) || path.Split('/').Any(SecretFolders.Contains)
            || Keys.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase));
    }
}
