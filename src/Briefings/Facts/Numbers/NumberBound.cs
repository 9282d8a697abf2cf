namespace Briefings.Facts.Numbers;

/// <summary>How a text limits a number.</summary>
internal enum NumberBound
{
    /// <summary>It is the number.</summary>
    Exact,

    /// <summary>More than it, or at least it.</summary>
    Over,

    /// <summary>Less than it, or at most it.</summary>
    Under,

    /// <summary>About it.</summary>
    About,
}
