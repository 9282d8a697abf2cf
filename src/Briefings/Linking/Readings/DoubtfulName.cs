using System.Collections.Immutable;
using Briefings.Facts;
using Briefings.Facts.Names;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;

namespace Briefings.Linking.Readings;

/// <summary>A name in a text that is likely one, and not stated.</summary>
/// <param name="Probability">In thousandths.</param>
/// <param name="Place">Of its first mention.</param>
internal readonly record struct DoubtfulName(NameKind Kind, string Text, int Probability, FactSpan Place)
{
    /// <summary>The same for every spelling.</summary>
    public string Key => NameText.Key(Text);

    /// <summary>Those worth a question: of several words, or of three signs of an unspaced script.</summary>
    public static ImmutableArray<DoubtfulName> In(TextFacts facts) =>
    [
        .. facts.Names.Where(name => name.Band == NameBand.Doubtful && !name.Signs.IsOfOtherThing && IsWhole(name))
            .Select(name => new DoubtfulName(name.Kind, name.Text, (int)(name.Probability * 1000), name.Places[0])),
    ];

    private static bool IsWhole(FoundName name) => name.Signs.Words > (NameTokenizer.IsSign(name.Text[0]) ? 2 : 1);
}
