using System.Collections.Immutable;
using Briefings.Planning.Releases;
using Briefings.Tracing;

namespace Briefings.Planning.Search;

/// <summary>The titles of a language that begin with one letter, or a part of them where they are many.</summary>
/// <param name="Letter">The letter; <c>#</c> for digits, signs and scripts that have no alphabet.</param>
/// <param name="Part">From 1.</param>
/// <param name="Briefings">By title.</param>
internal sealed record TitleLetter(string Letter, int Part, ImmutableArray<Briefing> Briefings)
{
    /// <summary>What its page is called.</summary>
    public string Name => Letters.LabelOf(Letter, Part);

    /// <summary>The last part of its page's address.</summary>
    public string Slug => Letters.SlugOf(Letter, Part);

    /// <summary>Adds what distinguishes it from another letter.</summary>
    public void Identify(FingerprintBuilder page) => page.Add(Name).AddAll(Briefings, static (all, briefing) => all.Add(briefing.Name));

    /// <param name="briefings">Of one language.</param>
    public static ImmutableArray<TitleLetter> Group(IEnumerable<Briefing> briefings) => Letters.Cut(
        briefings.OrderBy(briefing => briefing.Number), briefing => briefing.Article.Title, (letter, part, own) => new TitleLetter(letter, part, own));
}
