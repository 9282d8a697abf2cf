using Briefings.Configuration;

namespace Briefings.Planning;

/// <summary>The front page, where a reader chooses a language.</summary>
internal sealed record EntryPage(SitePath Path, LanguageTag Language) : HtmlPage(Path, Language);
