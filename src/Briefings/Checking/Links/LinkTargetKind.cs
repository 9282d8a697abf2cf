namespace Briefings.Checking.Links;

/// <summary>Where a link leads.</summary>
internal enum LinkTargetKind
{
    /// <summary>To something that cannot be fetched, as <c>mailto:</c>.</summary>
    Other,

    /// <summary>To a file of the site.</summary>
    Internal,

    /// <summary>Into the site, where there is no file.</summary>
    Broken,

    /// <summary>To another site.</summary>
    External,
}
