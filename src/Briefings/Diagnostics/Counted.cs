namespace Briefings.Diagnostics;

/// <summary>Says how many there are of something.</summary>
internal static class Counted
{
    /// <summary>As in <c>1 link</c>, <c>2 links</c>, <c>0 addresses</c>.</summary>
    public static string Of(long number, string noun) =>
        number == 1 ? $"1 {noun}" : $"{number} {noun}{(noun.EndsWith('s') ? "es" : "s")}";
}
