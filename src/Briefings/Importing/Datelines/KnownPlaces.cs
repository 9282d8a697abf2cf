using Briefings.Facts.Places;
using Briefings.Facts.Words;

namespace Briefings.Importing.Datelines;

/// <summary>Countries and cities by the names that datelines have for them.</summary>
internal static class KnownPlaces
{
    /// <param name="language">Primary subtag of the text: its own names count too.</param>
    public static bool Has(string name, string language) =>
        PlaceNames.Find(name) is not null || CityNames.Has(name) || LanguagePlaces.Of(language).Names.Find(WordList.Key(name)) is not null;
}
