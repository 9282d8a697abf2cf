using System.Collections.Immutable;
using Briefings.Configuration;

namespace Briefings.Planning;

/// <summary>The years of the archive.</summary>
/// <param name="Years">The newest first; those without anything in the language are of another one.</param>
internal sealed record ArchivePage(SitePath Path, LanguageTag Language, ImmutableArray<Period> Years) : HtmlPage(Path, Language);
