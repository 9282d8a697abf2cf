using System.Collections.Immutable;
using Briefings.Linking.Anchors;
using Briefings.Linking.Sounds;

namespace Briefings.Linking.Readings;

/// <summary>What a text is compared by: numbers, and few words.</summary>
/// <param name="text">Its index.</param>
/// <param name="table">Its anchors.</param>
/// <param name="sounds">How it sounds.</param>
/// <param name="wording">Its wording.</param>
/// <param name="stated">Gives what it states, when that is asked for.</param>
internal sealed class TextSheet(int text, AnchorTable table, SoundPrint sounds, Shingles wording, Func<StatedThings> stated)
{
    private StatedThings? _stated;

    public int Text { get; } = text;

    public AnchorTable Table { get; } = table;

    public SoundPrint Sounds { get; } = sounds;

    public Shingles Wording { get; } = wording;

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<NumberSign> Numbers => Stated.Numbers;

    /// <summary>The people of the text, and the other names that it is about.</summary>
    public ImmutableArray<NameProbe> Names => Stated.Names;

    private StatedThings Stated => _stated ??= stated();
}
