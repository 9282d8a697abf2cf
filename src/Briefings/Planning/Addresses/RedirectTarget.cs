using Briefings.Configuration;

namespace Briefings.Planning.Addresses;

/// <summary>Where a former address leads.</summary>
/// <param name="Path">On this site.</param>
/// <param name="Language">Of what is read there, and of the words that say so.</param>
/// <param name="Title">Of what is read there.</param>
internal sealed record RedirectTarget(SitePath Path, LanguageTag Language, string Title)
{
    /// <summary>An address on another site, which then takes the place of the path.</summary>
    public string? Elsewhere { get; init; }
}
