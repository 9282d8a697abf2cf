using System.Collections.Immutable;

namespace Briefings.Linking;

/// <summary>The versions of one release: translations, and reprints in one language.</summary>
/// <param name="Members">By article id.</param>
internal sealed record Release(ImmutableArray<Profile> Members);
