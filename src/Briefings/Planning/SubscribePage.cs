using Briefings.Configuration;

namespace Briefings.Planning;

/// <summary>Every feed of a language, for people.</summary>
internal sealed record SubscribePage(SitePath Path, LanguageTag Language) : HtmlPage(Path, Language);
