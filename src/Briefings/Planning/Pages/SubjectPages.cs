using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;
using Briefings.Tracing;

namespace Briefings.Planning.Pages;

/// <summary>What a subject gathers, or a part of it where that is long.</summary>
internal sealed record SubjectPage(SitePath Path, LanguageTag Language, Subject Subject, ListSlice Slice) : HtmlPage(Path, Language)
{
    public override ArticleDate? Changed => Release.LastChange(Slice.Releases.Concat(Subject.Announcements));

    public override bool Identify(FingerprintBuilder page)
    {
        Slice.Identify(page.Add(Language.Value).Add(Subject.Identity));
        return true;
    }
}

/// <summary>All subjects of a kind, or where they are many those that most briefings name, and the letters of all.</summary>
/// <param name="Letters">None where all are on the page.</param>
internal sealed record SubjectIndexPage(SitePath Path, LanguageTag Language, SubjectKind Kind, ImmutableArray<NameLetter> Letters)
    : HtmlPage(Path, Language)
{
    public override bool Identify(FingerprintBuilder page) =>
        page.Add(Language.Value).Add(Kind.Key).AddAll(Letters, static (all, letter) => letter.Identify(all)) is not null;
}

/// <summary>The subjects of a kind whose names begin with one letter.</summary>
internal sealed record SubjectLetterPage(SitePath Path, SubjectIndexPage Index, NameLetter Letter) : HtmlPage(Path, Index.Language)
{
    // The names below a letter differ from language to language.
    public override VersionsBy VersionsBy => VersionsBy.None;

    public override bool Identify(FingerprintBuilder page)
    {
        Index.Identify(page);
        Letter.Identify(page);
        return true;
    }
}

/// <summary>One year of the timeline, where that is long, or a part of it where it is long itself.</summary>
internal sealed record EventYearPage(SitePath Path, LanguageTag Language, EventYear Year, ListPart Part) : HtmlPage(Path, Language)
{
    public override VersionsBy VersionsBy => Part.IsFirst ? VersionsBy.Path : VersionsBy.None;

    public override bool Identify(FingerprintBuilder page)
    {
        Year.Identify(page.Add(Language.Value).Add(Part.Number).Add(Part.Count));
        return true;
    }
}
