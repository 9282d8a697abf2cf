namespace Briefings.Linking.Sounds;

/// <summary>What in a text sounds alike in every language.</summary>
internal enum SoundKind
{
    /// <summary>A word of three consonants.</summary>
    Short,

    /// <summary>A word of four consonants, or two Chinese signs.</summary>
    Middle,

    /// <summary>A word of five consonants or more, by the first five.</summary>
    Long,

    /// <summary>A word without its last consonant, which may belong to an ending.</summary>
    Stem,

    /// <summary>Two words that follow each other, as the parts of a name do.</summary>
    Pair,

    /// <summary>A number of two digits.</summary>
    TwoDigits,

    /// <summary>A number of three digits.</summary>
    ThreeDigits,

    /// <summary>A number of four digits or more.</summary>
    ManyDigits,
}
