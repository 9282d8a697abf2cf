using Briefings.Configuration;

namespace Briefings.Planning;

/// <summary>All subjects of a kind.</summary>
internal sealed record SubjectIndexPage(SitePath Path, LanguageTag Language, SubjectKind Kind) : HtmlPage(Path, Language);
