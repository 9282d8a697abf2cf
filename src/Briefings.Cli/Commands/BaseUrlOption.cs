using System.CommandLine;
using Briefings.Configuration;

namespace Briefings.Cli.Commands;

/// <summary>Checks a site's address on the command line.</summary>
internal static class BaseUrlOption
{
    public static void Validate(Option<string?> option) => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<string?>() is { } url && BaseUrlParser.Parse(url) is null)
            result.AddError($"'{url}' is not {BaseUrlParser.Right}");
    });
}
