namespace Briefings.Checking.External;

/// <summary>What became of a link to another site.</summary>
internal enum ExternalVerdict
{
    Ok,

    /// <summary>For good, to another address.</summary>
    Moved,

    /// <summary>The site says that there is nothing (any more).</summary>
    Gone,

    /// <summary>The site does not let programs look.</summary>
    Blocked,

    /// <summary>No answer that says anything.</summary>
    Unreachable,
}
