using System.Numerics;

namespace Briefings.Facts.Names.Tagging;

/// <summary>What speaks for or against a name, all its mentions in a text taken together.</summary>
internal sealed record NameSigns
{
    public const int Count = 25;

    /// <summary>Greatest of its mentions, by the model.</summary>
    public double Best { get; init; }

    /// <summary>Of its mentions, by the model.</summary>
    public double Mean { get; init; }

    public int Mentions { get; init; }

    /// <summary>Mentions that the model takes for another kind.</summary>
    public int OtherKind { get; init; }

    public int Words { get; init; }

    public bool IsKnownGiven { get; init; }

    public bool IsKnownSurname { get; init; }

    /// <summary>One of its words is in lower case in the text too.</summary>
    public bool InLowerCase { get; init; }

    public bool InCapitals { get; init; }

    /// <summary>Seen only where every word has a capital.</summary>
    public bool InTitlesOnly { get; init; }

    /// <summary>Part of a longer name of its kind.</summary>
    public bool IsPart { get; init; }

    /// <summary>Its last word is a name of its kind by itself, too.</summary>
    public bool LastWordAlone { get; init; }

    /// <summary>Its initials, in brackets or elsewhere, are in the text.</summary>
    public bool HasInitials { get; init; }

    /// <summary>How many of its words are known from names of this kind, less those known from another, in other languages.</summary>
    public int Known { get; init; }

    public bool HasDigit { get; init; }

    /// <summary>Found by rules alone.</summary>
    public bool IsByRule { get; init; }

    /// <summary>An office is beside it.</summary>
    public bool HasRole { get; init; }

    /// <summary>A form of address or a verb of speech is beside it.</summary>
    public bool HasCue { get; init; }

    /// <summary>It has a word such as ministry.</summary>
    public bool HasHead { get; init; }

    /// <summary>It ends in a word such as conference, or has one that is in no person's name.</summary>
    public bool IsOfOtherThing { get; init; }

    public void Write(Span<double> into)
    {
        into.Clear();
        into[0] = 1;
        into[1] = IsByRule ? 0 : Logistic.Inverse(Best);
        into[2] = IsByRule ? 0 : Logistic.Inverse(Mean);
        into[3] = Mentions > 1 ? 1 : 0;
        into[4] = Math.Min(3, BitOperations.Log2((uint)Mentions));
        into[5] = OtherKind > 0 ? (double)OtherKind / (OtherKind + Mentions) : 0;
        into[6] = Words == 1 ? 1 : 0;
        into[7] = Words == 2 ? 1 : 0;
        into[8] = Words >= 4 ? 1 : 0;
        into[9] = IsKnownGiven ? 1 : 0;
        into[10] = IsKnownSurname ? 1 : 0;
        into[11] = InLowerCase ? 1 : 0;
        into[12] = InCapitals ? 1 : 0;
        into[13] = InTitlesOnly ? 1 : 0;
        into[14] = IsPart ? 1 : 0;
        into[15] = LastWordAlone ? 1 : 0;
        into[16] = HasInitials ? 1 : 0;
        into[17] = Math.Clamp(Known, 0, 2);
        into[18] = Math.Clamp(-Known, 0, 2);
        into[19] = HasDigit ? 1 : 0;
        into[20] = IsByRule ? 1 : 0;
        into[21] = HasRole ? 1 : 0;
        into[22] = HasCue ? 1 : 0;
        into[23] = HasHead ? 1 : 0;
        into[24] = IsOfOtherThing ? 1 : 0;
    }
}
