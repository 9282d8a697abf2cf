namespace Briefings.Fetching;

/// <summary>What an address gave.</summary>
/// <param name="Address">Where it was at last.</param>
/// <param name="Problem">Why there is nothing; null where there is something.</param>
internal sealed record FetchedFile(Uri Address, ReadOnlyMemory<byte> Bytes, string? Problem = null)
{
    /// <summary>As in <c>text/html</c>.</summary>
    public string Type { get; init; } = "";

    public string? Charset { get; init; }

    /// <summary>By which the server knows whether it changed since.</summary>
    public string? Tag { get; init; }

    public string? Modified { get; init; }

    /// <summary>Whether it is as it was when it was asked for before.</summary>
    public bool IsUnchanged { get; init; }
}
