using System.CommandLine;
using System.Reflection;
using Briefings.Cli.Terminal;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings completion SHELL</c>: what lets a shell complete commands, options and targets.</summary>
internal sealed class CompletionCommand(Session session)
{
    private readonly Argument<string> _shell = new("SHELL") { Description = "bash, zsh or fish" };

    public Command Create()
    {
        _shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new Command("completion", "Print what lets a shell complete commands, options and their values") { _shell };
        command.SetAction(parsed =>
        {
            var name = $"completion/completion.{parsed.GetRequiredValue(_shell)}";
            using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
            session.Out.Write(reader.ReadToEnd());
        });
        return command;
    }
}
