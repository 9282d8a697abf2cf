using System.Text.RegularExpressions;

namespace Briefings.Templating.Functions;

/// <summary>Refuses patterns that .NET's own reader of them cannot bear, and says how long a replacement will be.</summary>
internal static class RegexPattern
{
    // The reader calls itself for a class within a class.
    private const int DeepestClass = 50;
    private const int DeepestGroup = 250;

    public static void Check(TemplateArguments a, string pattern)
    {
        a.State.Limits.Pattern(a.Position, pattern.Length);
        var (classes, groups) = (0, 0);
        for (var i = 0; i < pattern.Length; i++)
        {
            classes += pattern[i] == '[' && i > 0 && pattern[i - 1] == '-' ? 1 : 0;
            groups = pattern[i] switch
            {
                '(' => groups + 1,
                ')' => Math.Max(groups - 1, 0),
                _ => groups,
            };
            if (classes > DeepestClass || groups > DeepestGroup)
                throw a.Fail("The regular expression is too deeply nested.");
        }
    }

    /// <summary>At most how long a match's replacement becomes; <c>$_</c> and its like mean the whole text.</summary>
    public static long LengthOf(string replacement, Match match, string text)
    {
        long length = replacement.Length;
        for (var i = 0; i + 1 < replacement.Length; i++)
        {
            if (replacement[i] == '$')
                length += replacement[i + 1] is '_' or '`' or '\'' ? text.Length : match.Length;
        }

        return length;
    }
}
