using Briefings.Planning;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;

namespace Briefings.Rendering.Search;

/// <summary>What the subjects of a briefing are called in other languages, where their files say it: it is found by these too.</summary>
internal static class OtherNames
{
    /// <returns>In a fixed order; none of what is no briefing.</returns>
    public static string[] Of(Briefing briefing, SiteIndex index)
    {
        if (briefing.Number == Briefing.NotInArchive)
            return [];
        var own = NamedSubjects.Of(briefing.Article).ToHashSet();
        return
        [
            .. own.Select(named => index.Names.GetValueOrDefault(named)).OfType<Subject>()
                .Where(subject => subject.File?.Title is not null)
                .SelectMany(subject => subject.File!.Names.Where(name => !own.Contains((subject.Kind, name))))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
    }
}
