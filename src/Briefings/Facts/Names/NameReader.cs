using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;

namespace Briefings.Facts.Names;

/// <summary>Reads the people and organizations of a text: by the model of its language, or by rules alone where it has none.</summary>
internal static class NameReader
{
    /// <param name="primary">Primary subtag of the language.</param>
    public static NameReading Read(string primary, IReadOnlyList<Paragraph> paragraphs, IEnumerable<Mention> quotes)
    {
        var titles = new QuotedTitles(quotes);
        if (NameModels.Of(primary) is not { } model)
            return ByRules(primary, paragraphs, titles);
        var language = NameModels.Written(primary);
        var likely = new NameFinder(model, NameModels.Lists, language).Find(paragraphs, NameModels.CalibrationOf(language))
            .Where(name => name.Band != NameBand.Unlikely && !(name.Kind == NameKind.Organization && name.Places.All(titles.HavePart)));
        var found = NameForms.Join([.. likely], language);
        var sure = found.Where(name => name.Band == NameBand.Sure).ToLookup(name => name.Kind);
        return new NameReading(
            found,
            [.. sure[NameKind.Person].SelectMany(People).OrderBy(person => person.Place)],
            [.. sure[NameKind.Organization].SelectMany(Organizations).OrderBy(organization => organization.Place)]);
    }

    private static NameReading ByRules(string primary, IReadOnlyList<Paragraph> paragraphs, QuotedTitles titles) => new(
        [],
        [.. PersonReader.Read(paragraphs)],
        [.. paragraphs.SelectMany(paragraph => OrganizationReader.Read(paragraph, primary)).Where(name => !titles.HavePart(name.Place))]);

    private static IEnumerable<PersonMention> People(FoundName name) =>
        name.Places.Select((place, i) => new PersonMention(name.Text, name.Roles[i], place));

    private static IEnumerable<Mention> Organizations(FoundName name) =>
        name.Places.Select(place => new Mention(name.Text, WordList.Key(name.Text), place));
}
