using Briefings.Tracing;

namespace Briefings.Files;

/// <summary>A file as it was read.</summary>
/// <param name="Stamp">From before it was opened, so that a change meanwhile shows.</param>
/// <param name="Bytes">Of all of them; none where only its size was asked for.</param>
internal readonly record struct FileRead(FileStamp Stamp, Fingerprint Bytes);
