using System.Globalization;
using Briefings.Cli;
using Briefings.Cli.Terminal;
using Briefings.Diagnostics;

#pragma warning disable RS0030 // Here, and only here, the culture is set.
// First of all: the environment can turn the project's own setting off (DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0), and the
// bytes of a site depend on no language of its author's machine.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
#pragma warning restore RS0030

// Text is UTF-8 wherever it goes: a pipe on Windows would get the code page otherwise.
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
string folder;
try
{
    folder = Directory.GetCurrentDirectory();
}
catch (IOException)
{
    var found = Messages.CannotRead(".", "the current folder was removed; go to another folder and run the command there");
    new DiagnosticPrinter(Session.OfConsole("/"), OutputFormat.Text).Print([found]);
    return ExitCode.Failed;
}

var session = Session.OfConsole(folder);
try
{
    return CommandLine.Run(args, session);
}
catch (Exception error)
{
    return CommandLine.Fail(args, session, error);
}
