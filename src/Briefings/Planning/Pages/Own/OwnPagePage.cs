using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning.Addresses;

namespace Briefings.Planning.Pages.Own;

/// <summary>A page that the site's author wrote.</summary>
internal sealed record OwnPagePage(SitePath Path, LanguageTag Language, OwnPage Content) : HtmlPage(Path, Language);
