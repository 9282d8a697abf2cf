using Briefings.Files;

namespace Briefings.Configuration;

/// <summary>A line of the site's menu or footer.</summary>
/// <param name="Target">A section's name, a page's name, an address of the site or of another.</param>
/// <param name="Label">Null for the name that the section or page has.</param>
/// <param name="Place">Where <c>site.yml</c> names it.</param>
internal sealed record MenuEntry(string Target, LocalizedText? Label, SourceSpan Place)
{
    /// <summary>Whether it leads to another site.</summary>
    public bool IsElsewhere => Target.Contains(':', StringComparison.Ordinal);

    /// <summary>Whether it is an address of the site itself.</summary>
    public bool IsAddress => Target.StartsWith('/');
}
