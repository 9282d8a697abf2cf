using System.Collections.Immutable;
using System.CommandLine;
using Briefings.Cli.Terminal;
using Briefings.Output.Parts;

namespace Briefings.Cli.Commands;

/// <summary>The parts that a command line names.</summary>
internal static class PartArguments
{
    /// <param name="verb">The command whose parts are wanted.</param>
    public static Argument<string[]> Create(string verb) => new("PART")
    {
        Description = $"The folders that 'briefings {verb} --shard' wrote, all of one run, in any order",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <returns>Default, with findings in the context, when one is no whole part.</returns>
    public static ImmutableArray<Part> Open(string[] folders, SiteContext context)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        foreach (var folder in folders)
        {
            if (Part.Open(folder, Path.GetFullPath(folder, context.Session.Folder), context.Diagnostics) is { } part)
                parts.Add(part);
        }

        return parts.Count == folders.Length ? parts.ToImmutable() : default;
    }
}
