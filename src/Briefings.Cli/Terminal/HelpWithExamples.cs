using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Briefings.Cli.Terminal;

/// <summary>Prints a command's help and examples of its use.</summary>
/// <param name="help">Prints the rest.</param>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>Adds the examples to what <c>--help</c> prints for every command below the root.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpWithExamples((HelpAction)option.Action!);
            // Names of files begin so where shells complete them.
            option.Aliases.Remove("/?");
            option.Aliases.Remove("/h");
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var examples = CommandExamples.Of(parseResult.CommandResult.Command);
        if (examples.Length > 0)
            output.WriteLine("Examples:");
        foreach (var example in examples)
            output.WriteLine($"  briefings {example}".TrimEnd());
        return result;
    }
}
