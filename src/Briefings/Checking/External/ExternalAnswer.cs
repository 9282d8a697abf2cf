namespace Briefings.Checking.External;

/// <summary>What a site answered.</summary>
/// <param name="Detail">Where it moved to, or why; empty where there is nothing to say.</param>
internal readonly record struct ExternalAnswer(ExternalVerdict Verdict, string Detail)
{
    /// <summary>Whether asking again within days would give the same.</summary>
    public bool Lasts => Verdict is ExternalVerdict.Ok or ExternalVerdict.Moved or ExternalVerdict.Gone;
}
