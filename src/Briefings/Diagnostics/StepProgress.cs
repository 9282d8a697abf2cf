namespace Briefings.Diagnostics;

/// <summary>Reports to whoever watches a run that a step begins.</summary>
internal static class StepProgress
{
    /// <param name="progress">Null where no one watches.</param>
    /// <param name="name">As people read it: <c>Writing pages</c>.</param>
    /// <param name="total">How many there are to do; 0 where that is unknown.</param>
    public static StepCount Begin(this IProgress<StepCount>? progress, string name, int total = 0)
    {
        var step = new StepCount(name, total);
        progress?.Report(step);
        return step;
    }
}
