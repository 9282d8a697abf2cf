namespace Briefings.Output;

/// <summary>What writing a site came to, in files.</summary>
/// <param name="Written">New, or with other bytes than before.</param>
/// <param name="Unchanged">The same bytes as before; not written again.</param>
internal readonly record struct OutputSummary(int Written, int Unchanged);
