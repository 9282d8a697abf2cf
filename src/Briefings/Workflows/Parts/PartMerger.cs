using System.Collections.Immutable;
using System.Globalization;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Output;
using Briefings.Output.Parts;

namespace Briefings.Workflows.Parts;

/// <summary>Puts the pages that many machines made together to one site.</summary>
/// <param name="diagnostics">Takes why the parts make no whole site.</param>
internal sealed class PartMerger(DiagnosticBag diagnostics)
{
    /// <summary>The day of the run, in UTC.</summary>
    public const string DayOption = "asOf";

    /// <summary>Whether drafts are among the pages, <c>shown</c> or <c>hidden</c>.</summary>
    public const string DraftsOption = "drafts";

    /// <summary>A page of the site, behind the number of the share that makes it.</summary>
    public const string PageOption = "page";

    /// <summary>Receives each step; null where no one watches.</summary>
    public IProgress<StepCount>? Progress { get; init; }

    /// <param name="parts">All of one build, in any order.</param>
    /// <param name="folder">The folder to write, absolute.</param>
    /// <returns>Null, with findings, when the site was not written; the last one stays as it is.</returns>
    public OutputSummary? Merge(ImmutableArray<Part> parts, string folder)
    {
        if (PartSet.Of(parts, PartKind.Build, diagnostics) is not { } set || PagesOf(set) is not { } pages)
            return null;
        using var output = OutputFolder.Open(folder, diagnostics, set.Input.Lines.Contains($"{DraftsOption} shown"));
        if (output is null || !output.Claim(pages.Select(page => NameOf(page.File)), diagnostics))
            return null;
        var step = Progress.Begin("Writing pages", pages.Length);
        var isGood = true;
        try
        {
            Parallel.ForEach(pages, page =>
            {
                if (page.Part.Read(page.File, diagnostics) is { } bytes)
                    output.Write(NameOf(page.File), bytes);
                else
                    Volatile.Write(ref isGood, false);
                step.Add();
            });
            return isGood ? output.Commit() : null;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotWrite(output.FullPath, error.GetBaseException().Message));
            return null;
        }
    }

    // Every page of the site once, and nothing else.
    private ImmutableArray<(Part Part, PartFile File)>? PagesOf(PartSet set)
    {
        if (OwnersOf(set) is not { } missing)
            return null;
        var found = new Dictionary<string, Part>(StringComparer.Ordinal);
        var pages = ImmutableArray.CreateBuilder<(Part, PartFile)>();
        var isGood = true;
        foreach (var part in set.Parts)
        {
            foreach (var file in part.Manifest.Files.Where(file => file.Path.StartsWith(BuildPart.Pages, StringComparison.Ordinal)))
            {
                if (missing.Remove(NameOf(file)) && found.TryAdd(NameOf(file), part))
                {
                    pages.Add((part, file));
                    continue;
                }

                isGood = false;
                diagnostics.Add(PartMessages.SharedFile(part.Folder, found.GetValueOrDefault(NameOf(file), part).Folder, NameOf(file)));
            }
        }

        foreach (var (page, owner) in missing.OrderBy(page => page.Key, StringComparer.Ordinal))
            diagnostics.Add(PartMessages.Cut(set.Parts[owner - 1].Folder, BuildPart.Pages + page));
        return isGood && missing.Count == 0 ? pages.ToImmutable() : null;
    }

    // By page, whose share it is.
    private Dictionary<string, int>? OwnersOf(PartSet set)
    {
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in set.Input.Lines.Where(line => line.StartsWith(PageOption + " ", StringComparison.Ordinal)))
        {
            if (line.Split(' ', 3) is not [_, var number, var page]
                || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var owner) || owner < 1 || owner > set.Parts.Length)
            {
                diagnostics.Add(PartMessages.Cut(set.Parts[0].Folder, PartInput.FileName));
                return null;
            }

            owners[page] = owner;
        }

        return owners;
    }

    private static string NameOf(PartFile file) => file.Path[BuildPart.Pages.Length..];
}
