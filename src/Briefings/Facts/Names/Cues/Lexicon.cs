using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Names.Cues;

/// <summary>Words that show what a name is, of all languages together.</summary>
internal static class Lexicon
{
    /// <summary>Before a person's name.</summary>
    public static WordList Titles { get; } = WordList.Of(Section.Titles);

    /// <summary>Offices and functions.</summary>
    public static WordList Roles { get; } = WordList.Of(Section.Roles);

    /// <summary>Say that what is beside them is spoken by someone.</summary>
    public static WordList SpeechVerbs { get; } = WordList.Of(Section.SpeechVerbs);

    /// <summary>Inside a person's name, in lower case.</summary>
    public static WordList Particles { get; } = WordList.Of(Section.Particles);

    /// <summary>The core of an organization's name; compounds end in them.</summary>
    public static WordList Organizations { get; } = WordList.Of(Section.Organizations);

    /// <summary>The core of an event's name.</summary>
    public static WordList Events { get; } = WordList.Of(Section.EventNouns);

    /// <summary>Leagues, cups, awards and buildings, whose names look like those of organizations.</summary>
    public static WordList OtherThings { get; } = WordList.Of(Section.OtherThings);

    /// <summary>Begin sentences with a capital letter and belong to no name.</summary>
    public static WordList SentenceWords { get; } = WordList.Of(Section.SentenceWords);
}
