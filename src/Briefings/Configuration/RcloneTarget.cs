using Briefings.Files;

namespace Briefings.Configuration;

/// <summary>A remote that rclone knows.</summary>
/// <param name="Remote">As rclone writes it: <c>bucket:folder</c>.</param>
internal sealed record RcloneTarget(string Name, SourceSpan Place, string Remote) : PublishTarget(Name, Place);
