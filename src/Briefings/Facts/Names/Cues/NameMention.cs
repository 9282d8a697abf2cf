using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;

namespace Briefings.Facts.Names.Cues;

/// <summary>A name at one place of a text.</summary>
/// <param name="Probability">By the tagger alone.</param>
internal sealed record NameMention(NameKind Kind, string Text, FactSpan Place, double Probability)
{
    /// <summary>The same for every spelling: in lower case, without spaces.</summary>
    public string Key { get; } = NameText.Key(Text);

    /// <summary>Of the segment, see <see cref="SegmentStyle"/>.</summary>
    public uint Style { get; init; }

    /// <summary>Where words have capitals that say nothing, and no point ends them: a headline, a caption, a list.</summary>
    public bool IsInHeadline { get; init; }

    /// <summary>That it is a place, by the tagger.</summary>
    public double AsPlace { get; init; }

    /// <summary>That it is of another kind, places apart, by the tagger.</summary>
    public double AsOther { get; init; }

    /// <summary>Of a person, in the text's words.</summary>
    public string? Role { get; init; }

    /// <summary>It ends what an office begins, <c>the mayor of the town, |,</c>.</summary>
    public bool EndsOffice { get; init; }

    /// <summary>An office is some words before it, with no mark between: <c>the head of the school |</c>.</summary>
    public bool IsBehindOffice { get; init; }

    /// <summary>A form of address or a verb of speech is beside it.</summary>
    public bool HasCue { get; init; }

    /// <summary>A rule found it, the tagger did not.</summary>
    public bool IsByRule { get; init; }
}
