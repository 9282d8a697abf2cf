using System.Collections.Immutable;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Releases;

/// <summary>The versions of one release: translations, and reprints in one language.</summary>
/// <param name="Members">By article id.</param>
internal sealed record LinkedRelease(ImmutableArray<Profile> Members);
