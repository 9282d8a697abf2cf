using Briefings.Configuration;
using Briefings.Planning.Addresses;

namespace Briefings.Planning.Pages;

/// <summary>What a host shows where there is nothing.</summary>
internal sealed record NotFoundPage(SitePath Path, LanguageTag Language) : HtmlPage(Path, Language);
