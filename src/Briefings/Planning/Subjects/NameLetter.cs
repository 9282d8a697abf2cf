using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Search;
using Briefings.Tracing;

namespace Briefings.Planning.Subjects;

/// <summary>The subjects of a kind whose names begin with one letter, or a part of them where they are many.</summary>
/// <param name="Letter">The letter; <c>#</c> for digits, signs and scripts that have no alphabet.</param>
/// <param name="Part">From 1.</param>
/// <param name="Subjects">By name.</param>
internal sealed record NameLetter(string Letter, int Part, ImmutableArray<Subject> Subjects)
{
    /// <summary>What its page is called.</summary>
    public string Name => Letters.LabelOf(Letter, Part);

    /// <summary>Adds what distinguishes it from another letter.</summary>
    public void Identify(FingerprintBuilder page) => page.Add(Name).AddAll(Subjects, static (all, subject) => subject.Identify(all));

    public SitePath PathFor(LanguageTag language, SubjectKind kind) =>
        LanguagePath.Below(language, kind.Key, "letter").Then(Letters.SlugOf(Letter, Part) + "/");

    /// <summary>The letters of a long list; none where all names go on one page.</summary>
    public static ImmutableArray<NameLetter> Of(ImmutableArray<Subject> subjects, LanguageTag language) => subjects.Length <= Letters.MostOnPage
        ? []
        : Letters.Cut(
            subjects.OrderBy(subject => subject.Slug), subject => subject.Name.In(language), (letter, part, own) => new NameLetter(letter, part, own));
}
