using System.CommandLine;
using Briefings.Cli.Terminal;
using Briefings.Configuration;

namespace Briefings.Cli.Commands;

/// <summary>The options that every command takes.</summary>
internal sealed class SiteOptions
{
    private readonly Option<string?> _site = new("--site")
    {
        Description = "The site's folder; without it, the nearest one at or above the current folder with a site.yml",
        HelpName = "DIR",
        Recursive = true,
    };

    private readonly Option<OutputFormat> _format = new("--format")
    {
        Description = "How findings are printed: text, json, github or sarif",
        HelpName = "FORMAT",
        Recursive = true,
    };

    private readonly Option<bool> _noColor = new("--no-color")
    {
        Description = "Print without colors; so does a set NO_COLOR",
        Recursive = true,
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q")
    {
        Description = "Print results and findings only",
        Recursive = true,
    };

    private readonly Option<bool> _verbose = new("--verbose", "-v")
    {
        Description = "Print what each step did",
        Recursive = true,
    };

    public void AddTo(Command root)
    {
        _format.CompletionSources.Clear();
        _format.CompletionSources.Add([.. Enum.GetNames<OutputFormat>().Select(name => name.ToLowerInvariant())]);
        root.Add(_site);
        root.Add(_format);
        root.Add(_noColor);
        root.Add(_quiet);
        root.Add(_verbose);
        _format.Validators.Add(result =>
        {
            // A number is read as one too, whether it names a format or not.
            if (result.Tokens is [var word] && !Enum.GetNames<OutputFormat>().Contains(word.Value, StringComparer.OrdinalIgnoreCase))
                result.AddError($"'{word.Value}' is no format; there are text, json, github and sarif");
        });
        root.Validators.Add(result =>
        {
            if (result.GetValue(_quiet) && result.GetValue(_verbose))
                result.AddError("--quiet and --verbose exclude each other");
        });
    }

    /// <summary>What the options say, resolved against the current folder.</summary>
    public SiteContext Resolve(ParseResult parsed, Session session)
    {
        if (parsed.GetValue(_noColor))
            session = session with { HasColor = false };
        return new SiteContext(session, SiteFolder(parsed.GetValue(_site), session.Folder))
        {
            Format = parsed.GetValue(_format),
            IsQuiet = parsed.GetValue(_quiet),
            IsVerbose = parsed.GetValue(_verbose),
        };
    }

    private static string SiteFolder(string? named, string current)
    {
        if (named is not null)
            return Path.GetFullPath(named, current);
        for (var folder = new DirectoryInfo(current); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SiteConfig.FileName)))
                return folder.FullName;
        }

        return current;
    }
}
