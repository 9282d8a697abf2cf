using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Pages;

/// <summary>The years of the archive.</summary>
/// <param name="Years">The newest first; those without anything in the language are of another one.</param>
internal sealed record ArchivePage(SitePath Path, LanguageTag Language, ImmutableArray<Period> Years) : HtmlPage(Path, Language);
