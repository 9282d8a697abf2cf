using System.CommandLine;
using Briefings.Output.Parts;

namespace Briefings.Cli.Commands;

/// <summary>The option that names one machine's share of the work.</summary>
internal static class ShardOption
{
    /// <param name="use">What the share is of, as the description begins.</param>
    public static Option<Share?> Create(string use) => new("--shard")
    {
        Description = $"{use} share K of N, as in 2/8, and write it as a part to the folder of -o",
        HelpName = "K/N",
        CustomParser = result =>
        {
            if (Share.TryParse(result.Tokens[0].Value, out var share))
                return share;
            result.AddError($"'{result.Tokens[0].Value}' is no share; write {Share.Shape}");
            return null;
        },
    };

    /// <summary>Makes a share without a folder wrong usage.</summary>
    public static void NeedsFolder(Command command, Option<Share?> shard, Option<string?> output) => command.Validators.Add(result =>
    {
        if (result.GetResult(shard) is not null && result.GetResult(output) is null)
            result.AddError("--shard needs the folder for the part: name it with -o");
    });
}
