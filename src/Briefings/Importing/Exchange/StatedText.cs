namespace Briefings.Importing.Exchange;

/// <summary>A value of a news item.</summary>
/// <param name="Line">1-based, in the file.</param>
internal sealed record StatedText(string Value, int Line);
