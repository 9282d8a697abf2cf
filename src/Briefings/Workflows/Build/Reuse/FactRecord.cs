using Briefings.Tracing;

namespace Briefings.Workflows.Build.Reuse;

/// <summary>What a fact said when pages were made.</summary>
/// <param name="File">By which it is asked for again; null for what the plan says.</param>
internal readonly record struct FactRecord(Fingerprint Key, Fingerprint Value, string? File);
