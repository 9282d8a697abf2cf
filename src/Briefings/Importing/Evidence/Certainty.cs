namespace Briefings.Importing.Evidence;

/// <summary>From which probability a value is stated, and from which it is asked about.</summary>
internal static class Certainty
{
    /// <summary>As sure as this a value is stated without a mark.</summary>
    public const double Stated = 0.97;

    /// <summary>Less sure than this no value is given.</summary>
    public const double Asked = 0.5;
}
