using Briefings.Cli;
using Briefings.Cli.Terminal;

// Text is UTF-8 wherever it goes: a pipe on Windows would get the code page otherwise.
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var session = Session.OfConsole();
try
{
    return CommandLine.Run(args, session);
}
catch (Exception error)
{
    return CommandLine.Fail(args, session, error);
}
