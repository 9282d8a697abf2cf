using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Facts;
using Briefings.Facts.Words;

namespace Briefings.Importing.Evidence;

/// <summary>Makes an article's lists of what its text states: each name once, in the order of the text.</summary>
internal static class FactFields
{
    public static ImmutableArray<Person> People(TextFacts facts) =>
    [
        .. facts.People.GroupBy(person => person.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => new Person(group.First().Name, group.FirstOrDefault(person => person.Role is not null).Role)),
    ];

    public static ImmutableArray<string> Organizations(TextFacts facts) => Once(facts.Organizations);

    public static ImmutableArray<string> Topics(TextFacts facts) => Once(facts.Topics);

    private static ImmutableArray<string> Once(ImmutableArray<Mention> mentions) =>
        [.. mentions.DistinctBy(mention => mention.Value).Select(mention => mention.Text).Distinct(StringComparer.OrdinalIgnoreCase)];
}
