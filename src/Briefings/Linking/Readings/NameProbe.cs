using System.Collections.Immutable;
using Briefings.Linking.Anchors;
using Briefings.Linking.Sounds;

namespace Briefings.Linking.Readings;

/// <summary>A name that a text is about, as another text is asked for it.</summary>
/// <param name="Places">Of its words among the anchors of the text.</param>
/// <param name="Sounds">Of its words, where they have consonants enough.</param>
internal sealed record NameProbe(AnchorKind Kind, ImmutableArray<int> Places, ImmutableArray<uint> Sounds)
{
    /// <summary>The people of a text, and the other names that it is about.</summary>
    public static ImmutableArray<NameProbe> Of(ImmutableArray<Anchor> anchors)
    {
        var words = Enumerable.Range(0, anchors.Length).Where(i => anchors[i].Kind is AnchorKind.Person or AnchorKind.Subject);
        return
        [
            .. words.GroupBy(i => (anchors[i].Kind, anchors[i].Text)).OrderBy(group => group.First())
                .Select(group => new NameProbe(group.Key.Kind, [.. group], [.. group.SelectMany(i => SoundsOf(anchors[i].Text)).Distinct()])),
        ];
    }

    // Hyphens and spaces part a name into words as they do in a text.
    private static IEnumerable<uint> SoundsOf(string name)
    {
        foreach (var word in name.Split([' ', '\u00A0', '-', '.', '・', '·'], StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var sound in SoundKey.OfName(Skeleton.Of(word)))
                yield return sound;
        }
    }
}
