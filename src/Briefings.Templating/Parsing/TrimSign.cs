namespace Briefings.Templating.Parsing;

internal static class TrimSign
{
    /// <summary>The trim sign at an offset, if there is one.</summary>
    public static Trim At(string text, int offset) => offset >= text.Length
        ? Trim.None
        : text[offset] switch { '-' => Trim.All, '~' => Trim.Line, _ => Trim.None };
}
