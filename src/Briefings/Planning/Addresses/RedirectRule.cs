namespace Briefings.Planning.Addresses;

/// <summary>What only a server can do with an address, because no file can be there.</summary>
/// <param name="From">The address below the site's, decoded, as in <c>index.php</c>.</param>
/// <param name="Query">What is behind the question mark, as it is sent; null for any address without one.</param>
/// <param name="To">Where it leads; of what is gone, the page that says so.</param>
internal sealed record RedirectRule(string From, string? Query, RedirectTarget To)
{
    /// <summary>Whether there is nothing any more (HTTP 410); else it moved for good.</summary>
    public bool IsGone { get; init; }
}
