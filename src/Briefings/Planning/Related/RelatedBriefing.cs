using System.Collections.Immutable;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;

namespace Briefings.Planning.Related;

/// <summary>A briefing to read next, and why.</summary>
/// <param name="ByEditor">The curator chose it.</param>
/// <param name="Shared">What both are about, the rarest first.</param>
internal sealed record RelatedBriefing(Briefing Briefing, bool ByEditor, ImmutableArray<Subject> Shared);
