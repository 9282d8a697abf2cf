using Briefings.Diagnostics;
using Briefings.Planning.Subjects;

namespace Briefings.Planning;

/// <summary>Reports names that want an address which another name has, before they are published somewhere.</summary>
internal static class NameCollisions
{
    public static void Check(SiteIndex index, DiagnosticBag diagnostics)
    {
        foreach (var (kind, subjects) in index.Subjects)
        {
            foreach (var subject in subjects.Where(subject => subject.Missed is not null))
            {
                var other = subjects.FirstOrDefault(other => other.Slug == subject.Missed);
                diagnostics.Add(LifeMessages.NameCollision(
                    PlaceOf(subject, index), subject.Name.Any, other?.Name.Any, $"{kind}/{subject.Missed}", $"{kind}/{subject.Slug}"));
            }
        }
    }

    // The first place that has the name, in the newest article.
    private static Files.SourceSpan PlaceOf(Subject subject, SiteIndex index)
    {
        foreach (var article in subject.Releases.SelectMany(release => release.Versions).Select(version => version.Article))
        {
            var names = NamedSubjects.Of(article).Where(named => named.Kind == subject.Kind).ToArray();
            var at = Array.FindIndex(names, named => index.Names.TryGetValue(named, out var found) && ReferenceEquals(found, subject));
            if (at < 0)
                continue;
            var key = subject.Kind == SubjectKind.Place ? "place" : subject.Kind == SubjectKind.Source ? "source" : $"{subject.Kind.Key}[{at}]";
            return article.Origin.At(key);
        }

        return Files.SourceSpan.File("content");
    }
}
