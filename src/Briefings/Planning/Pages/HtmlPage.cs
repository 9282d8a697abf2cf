using Briefings.Configuration;
using Briefings.Planning.Addresses;

namespace Briefings.Planning.Pages;

/// <summary>A page that people read.</summary>
/// <param name="Language">Of the words around its content.</param>
internal abstract record HtmlPage(SitePath Path, LanguageTag Language) : Page(Path);
