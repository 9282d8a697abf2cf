using Briefings.Configuration;

namespace Briefings.Planning;

/// <summary>What a host shows where there is nothing.</summary>
internal sealed record NotFoundPage(SitePath Path, LanguageTag Language) : HtmlPage(Path, Language);
