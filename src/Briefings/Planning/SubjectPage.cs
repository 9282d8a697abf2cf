using Briefings.Configuration;

namespace Briefings.Planning;

/// <summary>What a subject gathers, or a part of it where that is long.</summary>
internal sealed record SubjectPage(SitePath Path, LanguageTag Language, Subject Subject, ListSlice Slice) : HtmlPage(Path, Language);
