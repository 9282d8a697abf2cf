using System.Collections.Immutable;
using Briefings.Linking.Anchors;
using Briefings.Linking.Sounds;

namespace Briefings.Linking.Readings;

/// <summary>A name that a text is about, as another text is asked for it.</summary>
/// <param name="Places">Of its words among the anchors of the text.</param>
/// <param name="Sounds">Of its words, where they have consonants enough.</param>
internal sealed record NameProbe(AnchorKind Kind, ImmutableArray<int> Places, ImmutableArray<uint> Sounds)
{
    private const int ShortestStem = 4;

    /// <summary>Its spelling, folded.</summary>
    public required string Key { get; init; }

    /// <summary>Its consonants.</summary>
    public required string Consonants { get; init; }

    /// <summary>One name in two spellings, or one of them with an ending of its language.</summary>
    public bool IsSpelledLike(NameProbe other) =>
        (Consonants == other.Consonants && (Consonants.Length > 2 || (Consonants.Length == 2 && AreShortAlike(Key, other.Key)))) || IsStem(Key, other.Key) || IsStem(other.Key, Key);

    private static bool AreShortAlike(string a, string b) => a.Length > 0 && b.Length > 0 && a[0] == b[0] && Math.Abs(a.Length - b.Length) <= 2;

    private static bool IsStem(string stem, string word) => stem.Length >= ShortestStem && word.StartsWith(stem, StringComparison.Ordinal);

    /// <summary>The people of a text, and the other names that it is about.</summary>
    public static ImmutableArray<NameProbe> Of(ImmutableArray<Anchor> anchors)
    {
        var words = Enumerable.Range(0, anchors.Length).Where(i => anchors[i].Kind is AnchorKind.Person or AnchorKind.Subject);
        return
        [
            .. words.GroupBy(i => (anchors[i].Kind, anchors[i].Text)).OrderBy(group => group.First())
                .Select(group => new NameProbe(group.Key.Kind, [.. group], [.. group.SelectMany(i => SoundsOf(anchors[i].Text)).Distinct()])
                {
                    Key = NameKey.Of(group.Key.Text),
                    Consonants = Skeleton.Of(group.Key.Text),
                }),
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
