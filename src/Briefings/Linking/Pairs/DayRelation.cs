namespace Briefings.Linking.Pairs;

/// <summary>How the days of two texts fit, for reports of one event.</summary>
internal enum DayRelation
{
    /// <summary>Published within two days, or within two months and reporting the same day.</summary>
    Same,

    /// <summary>Published within three weeks.</summary>
    Near,

    /// <summary>At least one is undated, and nothing speaks against it.</summary>
    Unknown,

    /// <summary>At least one is undated, and they report different days.</summary>
    Other,

    /// <summary>Published further apart.</summary>
    Far,
}
