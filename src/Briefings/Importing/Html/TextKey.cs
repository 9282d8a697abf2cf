using System.Text;
using Briefings.Content.Writing;

namespace Briefings.Importing.Html;

/// <summary>A text as it is compared: letters and digits alone, without case and accents.</summary>
internal static class TextKey
{
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in LatinFolding.Fold(text))
        {
            if (char.IsLetterOrDigit(c))
                key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }
}
