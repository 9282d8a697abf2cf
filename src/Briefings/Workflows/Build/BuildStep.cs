namespace Briefings.Workflows.Build;

/// <summary>One step of a build and how long it took.</summary>
internal readonly record struct BuildStep(string Name, TimeSpan Elapsed);
