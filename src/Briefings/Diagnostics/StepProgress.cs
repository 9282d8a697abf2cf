namespace Briefings.Diagnostics;

/// <summary>Tells whoever watches a run that a step begins.</summary>
internal static class StepProgress
{
    /// <param name="progress">Null where nobody watches.</param>
    /// <param name="name">As people read it: <c>Writing pages</c>.</param>
    /// <param name="total">How many there are to do; 0 where nobody knows.</param>
    public static StepCount Begin(this IProgress<StepCount>? progress, string name, int total = 0)
    {
        var step = new StepCount(name, total);
        progress?.Report(step);
        return step;
    }
}
