using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;

namespace Briefings.Planning.Pages;

/// <summary>What a subject gathers, or a part of it where that is long.</summary>
internal sealed record SubjectPage(SitePath Path, LanguageTag Language, Subject Subject, ListSlice Slice) : HtmlPage(Path, Language);
