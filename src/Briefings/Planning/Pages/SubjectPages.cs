using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;

namespace Briefings.Planning.Pages;

/// <summary>What a subject gathers, or a part of it where that is long.</summary>
internal sealed record SubjectPage(SitePath Path, LanguageTag Language, Subject Subject, ListSlice Slice) : HtmlPage(Path, Language)
{
    public override ArticleDate? Changed => Release.LastChange(Slice.Releases.Concat(Subject.Announcements));
}

/// <summary>All subjects of a kind.</summary>
internal sealed record SubjectIndexPage(SitePath Path, LanguageTag Language, SubjectKind Kind) : HtmlPage(Path, Language);

/// <summary>One year of the timeline, where that is long.</summary>
internal sealed record EventYearPage(SitePath Path, LanguageTag Language, EventYear Year) : HtmlPage(Path, Language);
