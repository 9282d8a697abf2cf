namespace Briefings.Diagnostics;

/// <summary>Whether a finding stops the site from being published.</summary>
internal enum Severity
{
    Warning,
    Error,
}
