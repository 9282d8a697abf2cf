using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Search;

namespace Briefings.Planning.Pages;

/// <summary>Where a language's briefings are searched; without JavaScript an index from A to Z.</summary>
/// <param name="Letter">The letter whose titles are listed; null for the page that lists the letters.</param>
internal sealed record SearchPage(SitePath Path, LanguageTag Language, TitleLetter? Letter) : HtmlPage(Path, Language);
