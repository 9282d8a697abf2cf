namespace Briefings.Cli.Terminal;

/// <summary>What the command returns to its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The site or its input has errors, all of them printed; or what ended the run is named.</summary>
    public const int Failed = 1;

    /// <summary>The command line itself is wrong; nothing was done.</summary>
    public const int Usage = 2;
}
