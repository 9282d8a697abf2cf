using Briefings.Content;
using Briefings.Facts.Words;

namespace Briefings.Linking.Readings;

/// <summary>One fact that two linked articles state differently.</summary>
/// <param name="Kind"><c>number</c>, <c>date</c> or <c>role</c>.</param>
/// <param name="Subject">What the fact is of: the thing counted, the event, the person.</param>
/// <param name="A">The article whose id is ordinally smaller.</param>
/// <param name="WordsA">As the first article says it.</param>
/// <param name="PlaceA">In the paragraphs of the first article's body.</param>
/// <param name="WordsB">As the second article says it.</param>
/// <param name="PlaceB">In the paragraphs of the second article's body.</param>
internal sealed record FactConflict(
    string Kind, string Subject, Article A, string WordsA, FactSpan PlaceA, Article B, string WordsB, FactSpan PlaceB);
