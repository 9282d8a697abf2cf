namespace Briefings.Facts.Names;

/// <summary>What is done with a name by its probability.</summary>
internal enum NameBand
{
    /// <summary>Dropped.</summary>
    Unlikely,

    /// <summary>An anchor of links, and a question to the curator; it gets no page.</summary>
    Doubtful,

    /// <summary>Stated.</summary>
    Sure,
}
