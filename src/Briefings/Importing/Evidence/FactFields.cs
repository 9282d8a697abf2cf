using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Facts;
using Briefings.Facts.Words;

namespace Briefings.Importing.Evidence;

/// <summary>Makes an article's lists of what its text states: each name once, in the order of the text.</summary>
internal static class FactFields
{
    private static readonly char[] Marks = [.. " \u00A0\t\n.,:;!?()[]\"“”„«»‘’'–—/"];

    public static ImmutableArray<Person> People(TextFacts facts) =>
    [
        .. facts.People.GroupBy(person => person.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => new Person(group.First().Name, group.FirstOrDefault(person => person.Role is not null).Role)),
    ];

    public static ImmutableArray<string> Organizations(TextFacts facts) => Once(facts.Organizations);

    /// <summary>What the text returns to and its title names too: what is only often said may be a turn of speech.</summary>
    public static ImmutableArray<Mention> Topics(TextFacts facts, string title)
    {
        var words = WordList.Key(title).Split(Marks, StringSplitOptions.RemoveEmptyEntries);
        return [.. facts.Topics.Where(topic => topic.Value.Split(' ').All(word => words.Contains(word)))];
    }

    /// <summary>Each once, in the order of the text.</summary>
    public static ImmutableArray<string> Once(ImmutableArray<Mention> mentions) =>
        [.. mentions.DistinctBy(mention => mention.Value).Select(mention => mention.Text).Distinct(StringComparer.OrdinalIgnoreCase)];
}
