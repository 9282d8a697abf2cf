namespace Briefings.Linking.Pairs;

/// <summary>
/// What two texts state in each other's place: of each kind of fact, how many there are on both sides that the other has
/// not. What only one of them leaves out is none, as shortened texts do.
/// </summary>
/// <param name="Numbers">Numbers in place of other numbers.</param>
/// <param name="NumbersKept">Numbers that both have.</param>
/// <param name="Days">Days in place of other days.</param>
/// <param name="DaysKept">Days that both have.</param>
/// <param name="Places">Countries and large cities in place of others.</param>
/// <param name="PlacesKept">Those that both have.</param>
/// <param name="People">People in place of others, by the sound of their names too.</param>
/// <param name="PeopleKept">People that both name.</param>
/// <param name="Subjects">Names that a text is about in place of others and one more; 1 where only one of the scripts shows what a name is.</param>
/// <param name="SubjectsKept">Those that both have.</param>
/// <param name="Codes">Identifiers and editions in place of others.</param>
/// <param name="CodesKept">Those that both have.</param>
/// <param name="Measures">Equal numbers of different things: kroner and euros.</param>
/// <param name="Origins">True where their datelines name different cities.</param>
internal readonly record struct Disagreement(
    int Numbers, int NumbersKept, int Days, int DaysKept, int Places, int PlacesKept, int People, int PeopleKept, int Subjects, int SubjectsKept,
    int Codes, int CodesKept, int Measures, bool Origins);
