using Briefings.Configuration;

namespace Briefings.Planning;

/// <summary>The years of the archive.</summary>
internal sealed record ArchivePage(SitePath Path, LanguageTag Language) : HtmlPage(Path, Language);
