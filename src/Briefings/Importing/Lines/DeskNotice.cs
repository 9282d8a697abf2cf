namespace Briefings.Importing.Lines;

/// <summary>What a desk says of a text that it sends: <c>***KILL***</c>, <c>CORRECTION -- </c>, <c>Berichtigung: </c>.</summary>
/// <param name="IsKill">True where the text is withdrawn, false where it is corrected or sent once more.</param>
/// <param name="Length">How much of the line the notice is; all of it where nothing follows.</param>
internal readonly record struct DeskNotice(bool IsKill, int Length);
