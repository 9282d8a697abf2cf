using System.Collections.Immutable;
using System.Text;
using Briefings.Configuration;

namespace Briefings.Rendering.Texts;

/// <summary>A text with places to fill in, in as many forms as its language counts with.</summary>
/// <param name="Other">The form for most numbers, or the only one.</param>
/// <param name="Forms">By plural category, where it has several.</param>
internal sealed record Phrase(string Other, ImmutableDictionary<PluralCategory, string> Forms)
{
    public bool TakesArguments { get; } = !Forms.IsEmpty || Other.Contains("{0}", StringComparison.Ordinal);

    public string Fill(LanguageTag language, ReadOnlySpan<string> arguments)
    {
        if (!TakesArguments)
            return Other;
        var form = Other;
        if (!Forms.IsEmpty && arguments.Length > 0 && int.TryParse(arguments[0], out var number))
            form = Forms.GetValueOrDefault(PluralRules.Of(language, number), Other);
        return Fill(form, arguments);
    }

    private static string Fill(string form, ReadOnlySpan<string> arguments)
    {
        var filled = new StringBuilder(form.Length + 32);
        for (var i = 0; i < form.Length; i++)
        {
            var isPlace = form[i] == '{' && i + 2 < form.Length && char.IsAsciiDigit(form[i + 1]) && form[i + 2] == '}';
            if (!isPlace)
            {
                filled.Append(form[i]);
                continue;
            }

            var index = form[i + 1] - '0';
            filled.Append(index < arguments.Length ? arguments[index] : "");
            i += 2;
        }

        return filled.ToString();
    }
}
