using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Pages;

/// <summary>Two versions of a release side by side, for readers of the first one's language.</summary>
internal sealed record ComparePage(SitePath Path, LanguageTag Language, Briefing Here, Briefing There)
    : HtmlPage(Path, Language)
{
    public static SitePath PathOf(Briefing here, Briefing there) =>
        here.Path.Then(there.Language.Value.ToLowerInvariant() + "/");
}
