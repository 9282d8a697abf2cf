using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Workflows.Import;

namespace Briefings.Cli.Terminal;

/// <summary>One run of a command on one site.</summary>
/// <param name="Session">Where it reads and writes.</param>
/// <param name="Folder">The site's folder, absolute.</param>
internal sealed record SiteContext(Session Session, string Folder)
{
    public OutputFormat Format { get; init; }

    public bool IsQuiet { get; init; }

    public bool IsVerbose { get; init; }

    public ISiteFiles Files { get; } = new DiskSiteFiles(Folder);

    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>Does what may take long, and shows a person how far it is; not with <c>--quiet</c>, nor among JSON.</summary>
    public T Follow<T>(Func<IProgress<StepCount>?, T> run) =>
        LiveProgress.Show(IsQuiet || Format != OutputFormat.Text ? Session with { HasProgress = false } : Session, run);

    /// <summary>Whether there is anything here to ask about: a site, or content that belongs to one.</summary>
    /// <returns>False, with a finding, in a folder that is neither.</returns>
    public bool HasSite() => HasAnyOf(ContentPath.Root);

    /// <summary>Whether there is anything here to import into: a site, or seeds or content that belong to one.</summary>
    /// <returns>False, with a finding, in a folder that is none of these.</returns>
    public bool HasPlaceForSeeds() => HasAnyOf(ContentPath.Root, SeedFolder.Name);

    private bool HasAnyOf(params ReadOnlySpan<string> folders)
    {
        if (Files.Exists(SiteConfig.FileName))
            return true;

        foreach (var folder in folders)
        {
            if (!Files.List(folder).IsEmpty)
                return true;
        }
        Diagnostics.Add(Messages.NoSite(SiteConfig.FileName));
        return false;
    }

    /// <summary>The same run on another site.</summary>
    public SiteContext At(string folder) =>
        new(Session, folder) { Format = Format, IsQuiet = IsQuiet, IsVerbose = IsVerbose };

    /// <summary>Prints all findings.</summary>
    /// <returns>The exit code they call for.</returns>
    public int Finish()
    {
        var found = Diagnostics.ToSorted();
        if (!found.IsEmpty || Format is OutputFormat.Json or OutputFormat.Sarif)
            new DiagnosticPrinter(Session, Format).Print(found, Files);
        return Diagnostics.HasErrors ? ExitCode.Failed : ExitCode.Done;
    }

    /// <summary>Prints all findings as what the command was asked for: to standard output.</summary>
    /// <param name="sources">Where else the lines that they name are read from.</param>
    /// <returns>The exit code they call for.</returns>
    public int FinishWithResults(ISiteFiles sources)
    {
        new DiagnosticPrinter(Session with { Error = Session.Out }, Format).Print(Diagnostics.ToSorted(), Files, sources);
        return Diagnostics.HasErrors ? ExitCode.Failed : ExitCode.Done;
    }

    /// <summary>Reports progress to a person; not with <c>--quiet</c>, nor between the lines of a program's JSON.</summary>
    public void Tell(string line)
    {
        if (!IsQuiet && Format is not (OutputFormat.Json or OutputFormat.Sarif))
            Session.Error.WriteLine(line);
    }
}
