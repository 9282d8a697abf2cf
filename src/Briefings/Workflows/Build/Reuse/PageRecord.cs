using Briefings.Tracing;

namespace Briefings.Workflows.Build.Reuse;

/// <summary>What a page was made of.</summary>
/// <param name="Identity">What its plan held; none for a page that is made again in every build.</param>
/// <param name="Facts">What was read for it: steps from one number in the table of facts to the next.</param>
/// <param name="Output">The file that came of it.</param>
internal readonly record struct PageRecord(Fingerprint Identity, ReadOnlyMemory<byte> Facts, OutputRecord Output);
