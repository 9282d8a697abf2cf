using Briefings.Diagnostics;

namespace Briefings.Cli.Serving;

/// <summary>The private folder that a site is built into to be served; one server has it at a time.</summary>
internal sealed class ServedFolder : IDisposable
{
    private readonly FileStream _claim;

    private ServedFolder(string path, FileStream claim)
    {
        FullPath = path;
        _claim = claim;
    }

    public string FullPath { get; }

    /// <param name="site">The site's folder.</param>
    /// <param name="diagnostics">Takes why it could not be claimed.</param>
    /// <returns>Null, with a finding, when another server has it or it cannot be written.</returns>
    public static ServedFolder? Claim(string site, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(site, ".briefings", "serve");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Messages.CannotWrite(path, error.Message));
            return null;
        }

        try
        {
            return new ServedFolder(path, new FileStream(
                path + ".running", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (IOException)
        {
            diagnostics.Add(Messages.ServedAlready());
            return null;
        }
        catch (UnauthorizedAccessException error)
        {
            diagnostics.Add(Messages.CannotWrite(path, error.Message));
            return null;
        }
    }

    public void Dispose() => _claim.Dispose();
}
