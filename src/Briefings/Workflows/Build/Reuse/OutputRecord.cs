using Briefings.Files;
using Briefings.Tracing;

namespace Briefings.Workflows.Build.Reuse;

/// <summary>A file of the site as a build left it.</summary>
/// <param name="Stamp">Without the time of any change but that of its bytes: a second name for a file changes that too.</param>
/// <param name="Bytes">Of all of them.</param>
internal readonly record struct OutputRecord(FileStamp Stamp, Fingerprint Bytes)
{
    public static OutputRecord Of(FileStamp stamp, Fingerprint bytes) => new(stamp with { Changed = 0 }, bytes);

    /// <summary>Whether a stamp says that the file is as it was.</summary>
    public bool Knows(FileStamp stamp) => stamp.IsKnown && stamp with { Changed = 0 } == Stamp;
}
