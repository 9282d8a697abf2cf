using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Subjects;

/// <summary>Decides in which languages a subject has a page.</summary>
internal static class SubjectLanguages
{
    /// <param name="releases">What the subject gathers.</param>
    /// <param name="languages">The site's, in their order; never empty.</param>
    public static ImmutableArray<LanguageTag> Of(IEnumerable<Release> releases, ImmutableArray<LanguageTag> languages)
    {
        var missing = new bool[languages.Length];
        Array.Fill(missing, true);
        foreach (var release in releases)
        {
            foreach (var version in release.Versions)
                missing[languages.IndexOf(version.Language)] = false;
        }

        var found = languages.Where((_, i) => !missing[i]).ToImmutableArray();
        return found.IsEmpty ? languages[..1] : found;
    }

    /// <summary>The languages in which at least one of the subjects is named or has a page.</summary>
    public static IEnumerable<LanguageTag> OfAny(ImmutableArray<Subject> subjects, ImmutableArray<LanguageTag> languages) =>
        languages.Where(language => subjects.Any(subject => subject.Languages.Contains(language) || subject.NamedIn.Contains(language)));
}
