namespace Briefings.Linking.Anchors;

/// <summary>Where an anchor of one text is to be expected in another text of the same release.</summary>
internal enum AnchorKeeping
{
    /// <summary>In a translation too.</summary>
    Everywhere,

    /// <summary>In a translation too where both languages are written in Latin letters.</summary>
    BetweenLatin,

    /// <summary>In one language, and in a translation of a text in another script: it has such a word because it is a name.</summary>
    OneLanguageOrFromOtherScript,

    /// <summary>In one language only.</summary>
    OneLanguage,
}
