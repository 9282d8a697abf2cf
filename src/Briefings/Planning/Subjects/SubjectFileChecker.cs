using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Diagnostics;

namespace Briefings.Planning.Subjects;

/// <summary>Finds the files of subjects that no briefing names, and names that two of them claim.</summary>
internal static class SubjectFileChecker
{
    /// <param name="archive">All of it: what only drafts name is named too.</param>
    /// <param name="diagnostics">Receives the findings.</param>
    public static void Check(Archive archive, DiagnosticBag diagnostics)
    {
        if (archive.Subjects.IsEmpty)
            return;
        var names = archive.Articles.SelectMany(NamedSubjects.Of).Distinct().ToLookup(named => named.Kind.Key, named => named.Name);
        var claimed = new Dictionary<(string Kind, string Key), SubjectFile>();
        foreach (var file in archive.Subjects)
        {
            if (archive.IsComplete && !names[file.Kind].Any(name => IsNamed(file, name)))
            {
                var wanted = file.Title?.Any ?? file.Slug.Value;
                diagnostics.Add(SiteMessages.SubjectOfNone(
                    file.Origin.At("title"), file.Kind, wanted, file.Title is null ? names[file.Kind].Select(name => Slug.From(name).Value) : names[file.Kind]));
            }

            foreach (var name in file.Names)
            {
                if (!claimed.TryAdd((file.Kind, NameCollector.KeyOf(name)), file) && claimed[(file.Kind, NameCollector.KeyOf(name))] is var other && other != file)
                    diagnostics.Add(SiteMessages.SubjectTwice(file.Origin.At("title"), name, other.Origin.Path));
            }
        }
    }

    private static bool IsNamed(SubjectFile file, string name) => file.Title is null
        ? NameSlug.Of(name) == file.Slug || Slug.From(name) == file.Slug
        : name == file.Slug.Value || file.Names.Any(own => NameCollector.KeyOf(own) == NameCollector.KeyOf(name));
}
