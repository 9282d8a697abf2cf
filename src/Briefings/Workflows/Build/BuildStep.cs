namespace Briefings.Workflows.Build;

/// <summary>One step of a build and what it took.</summary>
/// <param name="Name">As people read it.</param>
/// <param name="Elapsed">On the clock.</param>
/// <param name="Processor">Of all processors together, the system's work included.</param>
/// <param name="Allocated">In bytes; most of it is free again soon.</param>
internal readonly record struct BuildStep(string Name, TimeSpan Elapsed, TimeSpan Processor, long Allocated);
