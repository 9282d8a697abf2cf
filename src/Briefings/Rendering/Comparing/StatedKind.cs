namespace Briefings.Rendering.Comparing;

/// <summary>What kind of fact two versions are compared by.</summary>
internal enum StatedKind
{
    /// <summary>A quantity, a year, a version.</summary>
    Number,

    /// <summary>A day or a month.</summary>
    Day,

    /// <summary>A country or a large city.</summary>
    Place,

    /// <summary>A person.</summary>
    Name,
}
