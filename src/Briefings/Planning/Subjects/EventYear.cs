using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Tracing;

namespace Briefings.Planning.Subjects;

/// <summary>The events of a year, or those whose time is unknown.</summary>
/// <param name="Events">The newest first.</param>
internal sealed record EventYear(int? Year, ImmutableArray<Subject> Events)
{
    /// <summary>Adds what distinguishes it from another year.</summary>
    public void Identify(FingerprintBuilder page) => page.Add(Year ?? -1).AddAll(Events, static (all, subject) => subject.Identify(all));

    /// <summary>Its page, where the timeline is too long to be on one.</summary>
    public SitePath PathFor(LanguageTag language) =>
        LanguagePath.Below(language, SubjectKind.Event.Key).Then($"year/{LanguagePath.Year(Year)}/");

    /// <summary>The years of all events, the newest first.</summary>
    public static ImmutableArray<EventYear> Of(ImmutableArray<Subject> events) =>
    [
        .. EventOrder.ByDay(events, newestFirst: true).GroupBy(subject => subject.Event!.Start?.Year)
            .Select(year => new EventYear(year.Key, [.. year])),
    ];
}
