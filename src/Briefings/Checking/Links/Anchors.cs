namespace Briefings.Checking.Links;

/// <summary>Finds the place on a page that a link's fragment names.</summary>
internal static class Anchors
{
    /// <param name="anchors">The ids of the page.</param>
    /// <param name="fragment">Decoded, without its <c>#</c>.</param>
    public static bool Has(IReadOnlySet<string> anchors, string fragment)
    {
        // A text fragment (":~:text=") is a search that browsers do; it may come after an id.
        var directive = fragment.IndexOf(":~:", StringComparison.Ordinal);
        var id = directive < 0 ? fragment : fragment[..directive];
        // HTML: an empty fragment and "top" are the top of the page.
        return id.Length == 0 || id.Equals("top", StringComparison.OrdinalIgnoreCase) || anchors.Contains(id);
    }
}
