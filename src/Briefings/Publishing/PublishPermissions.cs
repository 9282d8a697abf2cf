namespace Briefings.Publishing;

/// <summary>What the author allows by name, though it is refused otherwise.</summary>
[Flags]
internal enum PublishPermissions
{
    None = 0,
    Deletions = 1,
    BrokenUrls = 2,
    ChangedIds = 4,
    Errors = 8,
}
