namespace Briefings.Linking.Outcome;

/// <summary>Who decided about a link, and how.</summary>
internal enum LinkState
{
    /// <summary>The evidence is above the margin.</summary>
    Accepted,

    /// <summary>Between the margins: waits for the curator.</summary>
    Proposed,

    /// <summary>The curator said so, in front matter or in <c>decisions.yml</c>.</summary>
    Confirmed,

    /// <summary>The curator said no.</summary>
    Rejected,
}
