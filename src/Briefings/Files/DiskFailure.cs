namespace Briefings.Files;

/// <summary>What the system refuses when a file is read or written: no defect of the program, and no reason to stop the rest.</summary>
internal static class DiskFailure
{
    /// <summary>Of several at once, as from work in parallel, each must be one: a defect is never hidden behind a full disk.</summary>
    public static bool Is(Exception error) => error switch
    {
        AggregateException many => many.Flatten().InnerExceptions.All(Is),
        _ => error is IOException or UnauthorizedAccessException,
    };
}
