using Briefings.Configuration;
using Briefings.Planning.Addresses;

namespace Briefings.Planning.Pages;

/// <summary>Every feed of a language, for people.</summary>
internal sealed record SubscribePage(SitePath Path, LanguageTag Language) : HtmlPage(Path, Language);
