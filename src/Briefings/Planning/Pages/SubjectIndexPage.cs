using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Subjects;

namespace Briefings.Planning.Pages;

/// <summary>All subjects of a kind.</summary>
internal sealed record SubjectIndexPage(SitePath Path, LanguageTag Language, SubjectKind Kind) : HtmlPage(Path, Language);
