using System.CommandLine;

namespace Briefings.Cli.Commands;

/// <summary>The option that names the folder of a built site.</summary>
internal static class OutputOption
{
    /// <param name="use">What the folder is for, as the description begins.</param>
    public static Option<string?> Create(string use)
    {
        var option = new Option<string?>("--output", "-o")
        {
            Description = $"{use}, relative to the current one; without it, public/ in the site",
            HelpName = "DIR",
        };
        option.Validators.Add(result =>
        {
            // The top of a disk is no one's site, and reading it would take all day.
            if (result.GetValueOrDefault<string?>() is { } folder && (folder.Length == 0 || Path.GetDirectoryName(Path.GetFullPath(folder)) is null))
                result.AddError($"'{folder}' is no folder of a site; name one, as in '--output public'");
        });
        return option;
    }
}
