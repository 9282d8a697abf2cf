namespace Briefings.Cli.Terminal;

/// <summary>How findings are printed.</summary>
internal enum OutputFormat
{
    /// <summary>For people: the place, the source line and a caret.</summary>
    Text,

    /// <summary>For programs: one JSON object.</summary>
    Json,

    /// <summary>For GitHub Actions: workflow commands that mark the lines of a pull request.</summary>
    Github,

    /// <summary>For code scanners: SARIF 2.1.0.</summary>
    Sarif,
}
