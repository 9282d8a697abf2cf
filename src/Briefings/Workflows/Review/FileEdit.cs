namespace Briefings.Workflows.Review;

/// <summary>What an answer changed in a file.</summary>
internal sealed record FileEdit(string Path, string Before, string After);
